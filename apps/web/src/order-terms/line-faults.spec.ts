import { withFaults } from './line-faults';
import { newLine } from './line-values';

it('puts what was found wrong at the line and the field that it is about, also when blank lines were not sent', () => {
  const [first, blank, second] = [newLine(1, { quantity: '1' }), newLine(2), newLine(3, { quantity: '0' })];
  const faults = [
    { pointer: '/lines/0', detail: 'Ukjent.' },
    { pointer: '/lines/1/quantity', detail: 'Må være over 0.' },
    { pointer: '/lines/1/articleId', detail: 'Finnes ikke.' },
    { pointer: '/reference', detail: 'For lang.' },
  ];
  const lines = withFaults([first, blank, second], [first, second], faults);
  expect(lines.map((line) => line.faults)).toEqual([
    { articleNumber: 'Ukjent.' },
    {},
    { quantity: 'Må være over 0.', articleNumber: 'Finnes ikke.' },
  ]);
});

it('keeps what was known of a line, and says of a missing quantity that it is missing', () => {
  const line = { ...newLine(1, { articleNumber: 'X' }), faults: { articleNumber: 'Fant ingen artikkel.' } };
  const [after] = withFaults([line], [line], [{ pointer: '/lines/0/quantity', detail: 'Feil format.' }]);
  expect(after?.faults).toEqual({ articleNumber: 'Fant ingen artikkel.', quantity: 'Må fylles ut.' });
});

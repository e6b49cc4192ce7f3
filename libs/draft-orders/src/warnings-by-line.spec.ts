import { warningsByLine } from './warnings-by-line';

const at = (pointer: string) => ({ pointer, code: 'price-differs' });

it('keeps a warning with its line when the sender wrote the lines in another order than their numbers', () => {
  const lines = [{ lineNumber: 30 }, { lineNumber: 10 }, { lineNumber: 20 }];
  expect(
    warningsByLine([at('/lines/0/unitPrice'), at('/lines/1'), at('/buyer'), at('/lines/7/unit')], lines),
  ).toEqual([at('/lines/2/unitPrice'), at('/lines/0'), at('/buyer'), at('/lines/7/unit')]);
});

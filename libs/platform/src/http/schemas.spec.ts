import { Decimal, Email, ListOf, Nested, Nullable, NotNegative, Text } from './fields';
import { createValidator, faultsOf, mostFaults } from './schemas';

class SpecPlace {
  @Text(20) city: string;
}
class SpecLine {
  @Decimal() quantity: string;
}
class SpecOrder {
  @Text(20) number: string;
  @NotNegative() price: string;
  @Nullable() @Email() email?: string | null;
  @Nullable() @Nested(() => SpecPlace) place?: SpecPlace | null;
  @ListOf(() => SpecLine, 1_000) lines: SpecLine[];
}

const check = createValidator().compileThorough({ $ref: `${SpecOrder.name}#` });
const faultsIn = (order: object) => (check(order) ? [] : faultsOf(check.errors));
const good = { number: 'PO-1', price: '1.5', place: null, lines: [{ quantity: '-1' }] };

it('takes what is right', () => {
  expect(faultsIn(good)).toEqual([]);
});

it('lists every fault of a message at once, each with the form that was expected', () => {
  const faults = faultsIn({
    ...good,
    number: 'two\nlines',
    price: '-1',
    email: 'nobody',
    place: {},
    lines: [{ quantity: '1,5' }, {}],
    colour: 'red',
  });
  expect(faults.map(({ pointer, code, params }) => [pointer, code, params?.['expected']]).sort()).toEqual([
    ['/colour', 'field-unknown', undefined],
    ['/email', 'format-wrong', 'form-email'],
    ['/lines/0/quantity', 'format-wrong', 'form-decimal'],
    ['/lines/1/quantity', 'field-missing', undefined],
    ['/number', 'format-wrong', 'form-single-line'],
    ['/place/city', 'field-missing', undefined],
    ['/price', 'format-wrong', 'form-decimal-not-negative'],
  ]);
});

it('does not remember the faults of the message before', () => {
  expect(faultsIn({ ...good, price: 'x' })).toHaveLength(1);
  expect(faultsIn({ ...good, number: 1 })).toMatchObject([{ pointer: '/number', code: 'type-wrong' }]);
  expect(faultsIn(good)).toEqual([]);
});

it('lists no more faults than somebody can read', () => {
  expect(faultsIn({ ...good, lines: Array.from({ length: 900 }, () => ({})) })).toHaveLength(mostFaults);
});

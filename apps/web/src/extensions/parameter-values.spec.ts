import { messageOf, notNumbers, valuesOf, type ParameterField } from './parameter-values';

const field = (name: string, type: string, usual: unknown): ParameterField => ({
  name,
  title: name,
  help: null,
  type,
  minimum: null,
  maximum: null,
  maxLength: null,
  default: usual,
});
const form = [
  field('sendSchedule', 'schedule', '*/10 * * * * *'),
  field('reportAfterTries', 'integer', 3),
  field('withPrices', 'boolean', true),
];

describe('the parameters of an extension', () => {
  it('are shown as they are in force, and as they usually are where nothing is set', () => {
    expect(valuesOf(form, { reportAfterTries: 5, withPrices: false })).toEqual({
      sendSchedule: '*/10 * * * * *',
      reportAfterTries: '5',
      withPrices: false,
    });
  });

  it('are sent as what they are: a number is no text', () => {
    const typed = { sendSchedule: ' 0 * * * * * ', reportAfterTries: '7', withPrices: true };
    expect(messageOf(form, typed)).toEqual({
      sendSchedule: '0 * * * * *',
      reportAfterTries: 7,
      withPrices: true,
    });
  });

  it.each(['', 'tre', '3,5', '1e3'])('say where a number is missing: %j', (typed) =>
    expect(notNumbers(form, { ...valuesOf(form, {}), reportAfterTries: typed })).toEqual([
      'reportAfterTries',
    ]),
  );
});

import { changeOf, isWholeNumber } from './series-form';

const present = { prefix: 'PO-', nextNumber: 10031 };

describe('a number series', () => {
  it('is sent with what was changed only, so that a number given meanwhile is no fault', () => {
    expect(changeOf({ prefix: 'PO-', nextNumber: '10031' }, present)).toEqual({});
    expect(changeOf({ prefix: ' INN- ', nextNumber: '10031' }, present)).toEqual({ prefix: 'INN-' });
    expect(changeOf({ prefix: 'PO-', nextNumber: '20000' }, present)).toEqual({ nextNumber: 20000 });
  });

  it('may lose its prefix', () => {
    expect(changeOf({ prefix: '', nextNumber: '10031' }, present)).toEqual({ prefix: '' });
  });

  it.each(['', '0', '-1', '1,5', '1 000', 'ti'])('does not go on with %j', (typed) =>
    expect(isWholeNumber(typed)).toBe(false),
  );
});

import { freshIn, onTop, tailLength } from './live-tail';

const entries = (...ids: number[]) => ids.map((id) => ({ id: String(id) }));
const countdown = (from: number, count: number) =>
  entries(...Array.from({ length: count }, (_, index) => from - index));

describe('the live tail', () => {
  it('finds what is not shown yet, in its order', () =>
    expect(freshIn(entries(5, 4, 3), entries(3, 2, 1))).toEqual({ fresh: entries(5, 4), isCut: false }));

  it('finds an entry whose transaction was slow below one that is shown already', () =>
    expect(freshIn(entries(5, 4, 3), entries(5, 3, 2)).fresh).toEqual(entries(4)));

  it('knows that entries may be missing when everything it got is new', () =>
    expect(freshIn(countdown(900, Number(tailLength)), entries(3, 2, 1)).isCut).toBe(true));

  it('shows no entry twice when the list has it as well', () =>
    expect(onTop(entries(5, 4), entries(4, 3, 2))).toEqual(entries(5)));
});

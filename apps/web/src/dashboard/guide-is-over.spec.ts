import { guideIsOver } from './guide-is-over';

const step = (side: 'buyer' | 'supplier' | 'both', done: boolean, optional = false) => ({
  id: 'step',
  side,
  optional,
  done,
});
const over = (...steps: ReturnType<typeof step>[]) =>
  guideIsOver({ complete: steps.every(({ done, optional }) => done || optional), steps });

describe('the guide', () => {
  it('goes on until an order has gone all the way', () => {
    expect(over(step('both', true), step('buyer', true), step('buyer', false))).toBe(false);
    expect(over(step('both', true), step('buyer', true), step('buyer', true))).toBe(true);
  });

  it('does not come back when a token lapses years later', () =>
    expect(over(step('both', true), step('supplier', false), step('supplier', true))).toBe(true));

  it('goes on for the side of a company that has not had an order yet', () =>
    expect(over(step('both', true), step('buyer', true), step('supplier', false))).toBe(false));

  it('does not wait for what can be left out', () =>
    expect(over(step('both', true), step('supplier', true), step('supplier', false, true))).toBe(true));
});

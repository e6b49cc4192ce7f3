import { standingFaults, standingProblem } from './standing-faults';

const fault = { pointer: '/lines/1/articleNumber', code: 'article-not-found', params: {}, detail: 'Ukjent.' };
const order = {
  status: null,
  updatedAt: '2026-11-24T10:00:00.000Z',
  lastError: {
    code: 'order-refused',
    params: {},
    message: 'Ordren har feil.',
    at: '2026-11-24T11:00:00.000Z',
    errors: [fault],
  },
};

describe('what the supplier found wrong with an order', () => {
  it("stands at the supplier's number of the line, which the message calls the article number", () =>
    expect(standingFaults(order)).toEqual([{ ...fault, pointer: '/lines/1/supplierArticleNumber' }]));

  it('no longer stands at a line when the order has been changed since', () => {
    const changed = { ...order, updatedAt: '2026-11-24T12:00:00.000Z' };
    expect(standingFaults(changed)).toEqual([]);
    expect(standingProblem(changed)).toBe(order.lastError);
  });

  it('is history when the order got through', () =>
    expect(standingProblem({ ...order, status: 'TRANSMITTED' })).toBeNull());
});

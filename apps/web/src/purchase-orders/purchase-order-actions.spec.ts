import { actionsFor, isEditable } from './purchase-order-actions';

const order = (change: Partial<Parameters<typeof actionsFor>[0]> = {}) => ({
  state: 'released' as const,
  status: null,
  inDoubt: false,
  partnerDraftNumber: null,
  lastError: null,
  attempts: 0,
  ...change,
});

describe('what is offered for a purchase order', () => {
  it('is to release a draft or to give it up; only a released order is sent', () => {
    expect(actionsFor(order({ state: 'draft' }))).toEqual(['release', 'cancel']);
    expect(actionsFor(order())).toEqual(['send', 'receive', 'close', 'reopen', 'cancel']);
  });

  it('is never to send an order again that the supplier has, nor to withdraw or change it', () => {
    const sent = order({ state: 'sent', status: 'TRANSMITTED', partnerDraftNumber: 'OK-1' });
    expect(actionsFor(sent)).toEqual(['receive', 'close']);
    expect(isEditable(sent)).toBe(false);
  });

  it('is not to withdraw an order that the supplier may have', () => {
    expect(actionsFor(order({ inDoubt: true }))).toEqual(['send', 'receive', 'close']);
  });

  it('is to empty the status of an order that the supplier did not forward, before it is sent', () => {
    expect(actionsFor(order({ status: 'NO_ACTION' }))).toEqual([
      'reset',
      'receive',
      'close',
      'reopen',
      'cancel',
    ]);
  });

  it.each(['closed', 'cancelled'] as const)('is nothing for one that is %s', (state) => {
    expect(actionsFor(order({ state }))).toEqual([]);
    expect(isEditable(order({ state }))).toBe(false);
  });
});

import type { Problem } from '@prodsys/platform';
import { act, purchaseOrderActions, type PurchaseOrderAction } from './purchase-order-states';
import type { PurchaseOrderState } from './purchase-order.entity';

const now = new Date('2026-11-22T10:00:00.000Z');
const order = (state: PurchaseOrderState, over = {}) => ({
  number: 'PO-1',
  state,
  status:
    state === 'draft' || state === 'released' || state === 'cancelled' ? null : ('TRANSMITTED' as const),
  leaseUntil: null,
  inDoubt: false,
  partnerDraftNumber: null,
  ...over,
});
const outcome = (subject: ReturnType<typeof order>, action: PurchaseOrderAction) => {
  try {
    return act(subject, action, now).state;
  } catch (error) {
    return (error as Problem).code;
  }
};

const states: PurchaseOrderState[] = [
  'draft',
  'released',
  'sent',
  'answered',
  'received',
  'closed',
  'cancelled',
];

/** What a person may do with an order in each state. */
const table: Record<PurchaseOrderAction, string[]> = {
  //        draft                        released    sent                          answered                      received                      closed                        cancelled
  release: [
    'released',
    'released',
    'order-not-draft',
    'order-not-draft',
    'order-not-draft',
    'order-not-draft',
    'order-not-draft',
  ],
  reopen: [
    'draft',
    'draft',
    'order-transmitted',
    'order-transmitted',
    'order-transmitted',
    'order-transmitted',
    'order-state-not-allowed',
  ],
  receive: [
    'order-state-not-allowed',
    'received',
    'received',
    'received',
    'received',
    'order-state-not-allowed',
    'order-state-not-allowed',
  ],
  close: [
    'order-state-not-allowed',
    'closed',
    'closed',
    'closed',
    'closed',
    'closed',
    'order-state-not-allowed',
  ],
  cancel: [
    'cancelled',
    'cancelled',
    'order-transmitted',
    'order-transmitted',
    'order-transmitted',
    'order-transmitted',
    'cancelled',
  ],
};

it.each(Object.keys(purchaseOrderActions) as PurchaseOrderAction[])(
  'allows %s in the states that the table names, and in no other',
  (action) => {
    expect(states.map((state) => outcome(order(state), action))).toEqual(table[action]);
  },
);

it('does nothing to an order while it is being sent', () => {
  for (const action of Object.keys(purchaseOrderActions) as PurchaseOrderAction[])
    expect(outcome(order('released', { leaseUntil: '2026-11-22T10:00:30.000Z' }), action)).toBe(
      'order-being-sent',
    );
});

it('withdraws no order that the partner may have', () => {
  for (const doubt of [{ inDoubt: true }, { partnerDraftNumber: 'OK-1' }])
    for (const action of ['cancel', 'reopen'] as const)
      expect(outcome(order('released', doubt), action)).toBe('order-in-doubt');
});

import type { Schemas } from '../api/client';

type Order = Pick<
  Schemas['PurchaseOrderView'],
  'state' | 'status' | 'inDoubt' | 'partnerDraftNumber' | 'lastError' | 'attempts'
>;
type State = Order['state'];

export type OrderAction = 'release' | 'send' | 'reset' | 'receive' | 'close' | 'reopen' | 'cancel';

const fits = (states: State[], { state }: Order) => states.includes(state);
/** Nobody else has it, as far as is known. */
const isOursAlone = ({ status, inDoubt, partnerDraftNumber }: Order) =>
  status !== 'TRANSMITTED' && !inDoubt && partnerDraftNumber === null;

const rules: Record<OrderAction, (order: Order) => boolean> = {
  release: (order) => fits(['draft'], order),
  send: (order) => fits(['released'], order) && order.status === null,
  reset: ({ status }) => status === 'NO_ACTION',
  receive: (order) => fits(['released', 'sent', 'answered'], order),
  close: (order) => fits(['released', 'sent', 'answered', 'received'], order),
  reopen: (order) => fits(['released'], order) && isOursAlone(order),
  cancel: (order) => fits(['draft', 'released'], order) && isOursAlone(order),
};

/** What the instance would let somebody do with an order that stands so; only that is offered. */
export const actionsFor = (order: Order): OrderAction[] =>
  (Object.keys(rules) as OrderAction[]).filter((action) => rules[action](order));

/** Sent, received and ended orders are read-only. */
export const isEditable = (order: Order): boolean =>
  order.status !== 'TRANSMITTED' && fits(['draft', 'released'], order);

/** It has been tried: the next time is another time. */
export const wasTried = ({ attempts, lastError }: Order): boolean => attempts > 0 || lastError !== null;

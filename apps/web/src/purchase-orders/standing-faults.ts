import type { Schemas } from '../api/client';

type Order = Pick<Schemas['PurchaseOrderView'], 'lastError' | 'status' | 'updatedAt'>;
type Problem = Schemas['DeliveryProblemView'];

/** Why it has not got through, while that is so. */
export const standingProblem = ({ status, lastError }: Order): Problem | null =>
  status === null ? lastError : null;

/** The order is not any more what was found wrong. */
export const isOutdated = ({ lastError, updatedAt }: Order): boolean =>
  lastError !== null && updatedAt > lastError.at;

/** In the message an `articleNumber` is the supplier's. */
const ofOurs = (pointer: string) => pointer.replace(/\/articleNumber$/, '/supplierArticleNumber');

/** What is wrong with the order as it stands, as far as anybody knows, at the fields of the order here. */
export const standingFaults = (order: Order): Schemas['FaultView'][] =>
  isOutdated(order)
    ? []
    : (standingProblem(order)?.errors ?? []).map((fault) => ({ ...fault, pointer: ofOurs(fault.pointer) }));

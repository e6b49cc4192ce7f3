import { PurchaseOrder } from '@prodsys/core';
import { Problem, type MergedReference } from '@prodsys/platform';
import { PartnerConnection } from './partner-connection.entity';

/** What sending and asking leave behind in a connection. */
export const passingOfConnections = [
  'partnerInfo',
  'supplierInstanceId',
  'failures',
  'resumeAt',
  'stateReason',
];

/** The way to a supplier is one: of two, that of the contact that stays, and the other rests. */
export const mergedSuppliers: MergedReference = {
  passing: passingOfConnections,
  collide: () => ({
    kept: {},
    other: { supplierContactId: null, state: 'paused', stateReason: 'merged' },
  }),
  // An order that may have arrived over one connection would go again over another, and be taken twice.
  async check(manager, keptId, otherId) {
    const both = await manager.countBy(PartnerConnection, [
      { supplierContactId: keptId },
      { supplierContactId: otherId },
    ]);
    const order =
      both === 2 && (await manager.findOneBy(PurchaseOrder, { supplierContactId: otherId, inDoubt: true }));
    if (order) throw new Problem(409, 'merge-order-in-doubt', { number: order.number });
  },
};

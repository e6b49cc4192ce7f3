import { PurchaseOrder } from '@prodsys/core';
import type { Instance, Job } from '@prodsys/platform';
import { IsNull } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { deliverTo, type Tally } from './deliver';

/** Sends the orders that wait, to every supplier at once: one that does not answer keeps nobody waiting. */
export const sendOrders: Job = {
  id: 'send-orders',
  title: { nb: 'Send ventende ordrer', en: 'Send waiting orders' },
  schedule: 'sendSchedule',
  async run(instance, signal) {
    const connections = await instance.db.read((manager) =>
      manager.findBy(PartnerConnection, { role: 'buyer', state: 'active' }),
    );
    for (const connection of connections) if (connection.automaticExport) await letWait(instance, connection);
    const outcomes = await Promise.allSettled(
      connections.map((connection) => deliverTo(instance, connection.id, signal)),
    );
    const broken = outcomes.find((outcome) => outcome.status === 'rejected');
    if (broken) throw broken.reason;
    const params = outcomes.reduce<Tally>(
      (sum, outcome) => (outcome.status === 'fulfilled' ? add(sum, outcome.value) : sum),
      { transmitted: 0, noAction: 0, failed: 0 },
    );
    return { code: 'send-orders-result', params: { ...params } };
  },
};

const add = (left: Tally, right: Tally): Tally => ({
  transmitted: left.transmitted + right.transmitted,
  noAction: left.noAction + right.noAction,
  failed: left.failed + right.failed,
});

/** On a connection with automatic export every released order waits by itself. */
async function letWait(instance: Instance, { supplierContactId }: PartnerConnection): Promise<void> {
  if (supplierContactId === null) return;
  const where = { supplierContactId, state: 'released' as const, status: IsNull(), waitingSince: IsNull() };
  await instance.db.write((manager) =>
    manager.update(PurchaseOrder, where, { waitingSince: instance.now().toISOString() }),
  );
}

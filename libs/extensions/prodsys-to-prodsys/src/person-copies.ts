import { setImmediate as breathe } from 'node:timers/promises';
import { isOwnCompany, ownCompany, Contact } from '@prodsys/core';
import type { Instance, KeptCopy } from '@prodsys/platform';
import { Not } from 'typeorm';
import { OutgoingOrder } from './buyer/outgoing-order.entity';
import { PartnerConnection } from './connections/partner-connection.entity';
import { PartnerReceipt } from './supplier/receipt.entity';
import { PartnerRefusal } from './supplier/refusal.entity';

const atOnce = 100;
type Message = Record<string, unknown>;

/** The messages of a customer as they were received or refused, and our own as they went out. */
export async function* copiesOf(instance: Instance, contactId: string): AsyncGenerator<KeptCopy> {
  const { db } = instance;
  const { connections, own } = await db.read(async (manager) => {
    const contact = await manager.findOneBy(Contact, { id: contactId });
    return {
      connections: await manager.findBy(PartnerConnection, { customerContactId: contactId }),
      own: contact !== null && isOwnCompany(await ownCompany(manager), contact),
    };
  });
  for (const { id: connectionId } of connections) {
    yield* receipts(instance, connectionId);
    const refusals = await db.read((manager) => manager.findBy(PartnerRefusal, { connectionId }));
    for (const { documentId, message, faults } of refusals)
      yield {
        kind: 'refusedMessage',
        content: { ...people(message), faults },
        async replace(manager, content) {
          const { faults: left, ...mended } = content as Message;
          const change = { message: mend(message, mended), faults: left };
          await manager.update(PartnerRefusal, { connectionId, documentId }, change as never);
          return true;
        },
      };
  }
  if (own) yield* outgoing(instance);
}

async function* receipts({ db }: Instance, connectionId: string): AsyncGenerator<KeptCopy> {
  for (let [lastId, lastRevision] = ['', 0]; ;) {
    const rows = await db.read((manager) =>
      manager
        .createQueryBuilder(PartnerReceipt, 'row')
        .where('row.connectionId = :connectionId AND row.documentId >= :lastId', { connectionId, lastId })
        .andWhere('(row.documentId > :lastId OR row.revision > :lastRevision)', { lastRevision })
        .orderBy('row.documentId')
        .addOrderBy('row.revision')
        .limit(atOnce)
        .getMany(),
    );
    for (const { documentId, revision, message } of rows)
      yield {
        kind: 'receivedMessage',
        content: people(message),
        async replace(manager, content) {
          const change = { message: mend(message, content as Message) };
          await manager.update(PartnerReceipt, { connectionId, documentId, revision }, change);
          return true;
        },
      };
    await breathe();
    if (rows.length < atOnce) return;
    [lastId, lastRevision] = [rows.at(-1)?.documentId ?? '', rows.at(-1)?.revision ?? 0];
  }
}

/** One whose answer is not known goes out again as it is, so it is left alone until it is settled. */
async function* outgoing({ db }: Instance): AsyncGenerator<KeptCopy> {
  for (let [lastId, lastRevision] = ['', 0]; ;) {
    const rows = await db.read((manager) =>
      manager
        .createQueryBuilder(OutgoingOrder, 'row')
        .where('row.orderId >= :lastId AND (row.orderId > :lastId OR row.revision > :lastRevision)', {
          lastId,
          lastRevision,
        })
        .andWhere('row.outcome <> :unknown', { unknown: 'unknown' })
        .orderBy('row.orderId')
        .addOrderBy('row.revision')
        .limit(atOnce)
        .getMany(),
    );
    for (const { orderId, revision, message } of rows)
      yield {
        kind: 'sentMessage',
        content: people(message),
        async replace(manager, content) {
          const { affected } = await manager.update(
            OutgoingOrder,
            { orderId, revision, outcome: Not('unknown') },
            { message: mend(message, content as Message) },
          );
          return affected === 1;
        },
      };
    await breathe();
    if (rows.length < atOnce) return;
    [lastId, lastRevision] = [rows.at(-1)?.orderId ?? '', rows.at(-1)?.revision ?? 0];
  }
}

const isMessage = (value: unknown): value is Message =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What of a message may speak of people: everything but the name of the company, which may be that of its owner. */
function people(text: string): Message {
  const message: unknown = JSON.parse(text);
  if (!isMessage(message)) return { message };
  const { buyer, ...rest } = message;
  const { name: _name, ...card } = isMessage(buyer) ? buyer : {};
  return { ...rest, buyer: card };
}

function mend(text: string, content: Message): string {
  const message: unknown = JSON.parse(text);
  if (!isMessage(message)) return JSON.stringify(content['message']);
  const { buyer: card, ...rest } = content;
  const { buyer } = message;
  return JSON.stringify({
    ...message,
    ...rest,
    ...(isMessage(buyer) ? { buyer: { ...buyer, ...(card as Message) } } : {}),
  });
}

import { setImmediate as breathe } from 'node:timers/promises';
import { inList, IntegrationLogEntry, type Instance, type KeptCopy } from '@prodsys/platform';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { isOwnCompany, ownCompany } from '../company/own-company';
import { importCopies } from '../csv/import-copies';
import { HistoryEntry } from '../history/history-entry.entity';
import { OrderDraft } from '../order-draft/order-draft.entity';
import { SalesOrder } from '../order/sales-order.entity';
import { PurchaseOrder } from '../purchase-order/purchase-order.entity';
import { Contact } from './contact.entity';

const atOnce = 200;

interface Document {
  id: string;
  number: string;
  version: number;
  orderNumber?: string;
}

/**
 * What imports of contacts and orders keep, whomever they are about; the orders of the company, what their history and
 * the integration log say of them, and its own history.
 */
export async function* copiesOf(instance: Instance, contactId: string): AsyncGenerator<KeptCopy> {
  yield* importCopies(instance);
  yield* historyOf(instance, [contactId]);
  yield* proposalsOf(instance, contactId);
  for (const { kind, entity, column, pick } of documents) {
    const all = kind === 'purchaseOrder' && (await isOwn(instance, contactId));
    for (let last = ''; ;) {
      const rows = await instance.db.read((manager) => {
        const query = manager.createQueryBuilder(entity, 'row').where('row.id > :last', { last });
        if (!all) query.andWhere(`row.${column} = :contactId`, { contactId });
        return query.orderBy('row.id').limit(atOnce).getMany() as Promise<Document[]>;
      });
      for (const row of rows)
        yield {
          kind,
          content: { number: row.number, ...pick(row as never) },
          async replace(manager, content) {
            const { number: _number, ...fields } = content as Document;
            const change = { ...fields, version: row.version + 1, ...whole(row, fields) };
            const { affected } = await manager.update(entity, { id: row.id, version: row.version }, change);
            return affected === 1;
          },
        };
      yield* historyOf(
        instance,
        rows.map(({ id }) => id),
      );
      yield* logOf(
        instance,
        rows.flatMap(({ number, orderNumber }) => [number, ...(orderNumber ? [orderNumber] : [])]),
      );
      await breathe();
      last = rows.at(-1)?.id ?? '';
      if (rows.length < atOnce) break;
    }
  }
}

/** People whom a partner's card names and a lock keeps out. */
async function* proposalsOf({ db }: Instance, id: string): AsyncGenerator<KeptCopy> {
  const contact = await db.read((manager) => manager.findOneBy(Contact, { id }));
  const { proposedChanges = null, version } = contact ?? {};
  if (proposedChanges === null) return;
  yield {
    kind: 'proposal',
    content: { proposedChanges },
    async replace(manager, content) {
      const change = { ...(content as Pick<Contact, 'proposedChanges'>), version: (version ?? 0) + 1 };
      return (await manager.update(Contact, { id, version }, change as never)).affected === 1;
    },
  };
}

/** One's own people stand in the orders to every supplier. */
const isOwn = ({ db }: Instance, contactId: string): Promise<boolean> =>
  db.read(async (manager) => {
    const contact = await manager.findOneBy(Contact, { id: contactId });
    return contact !== null && isOwnCompany(await ownCompany(manager), contact);
  });

/** The card of the buyer is one column. */
const whole = (row: object, fields: object): object =>
  'buyer' in row && 'buyer' in fields
    ? { buyer: { ...(row.buyer as object), ...(fields.buyer as object) } }
    : {};

/** Register by register: whose its orders are, and where they may speak of people. */
const documents: {
  kind: string;
  entity: EntityTarget<ObjectLiteral>;
  column: string;
  pick: (row: never) => object;
}[] = [
  {
    kind: 'purchaseOrder',
    entity: PurchaseOrder,
    column: 'supplierContactId',
    pick: ({ contactPerson, supplierPerson, note, lastError }: PurchaseOrder) => ({
      contactPerson,
      supplierPerson,
      note,
      lastError,
    }),
  },
  {
    kind: 'orderDraft',
    entity: OrderDraft,
    column: 'contactId',
    pick: ({ contactPerson, note, rejectReason, warnings, buyer }: OrderDraft) => ({
      contactPerson,
      note,
      rejectReason,
      warnings,
      // The company's name may be that of its owner, and stays with the company.
      buyer: { email: buyer.email, phone: buyer.phone },
    }),
  },
  {
    kind: 'order',
    entity: SalesOrder,
    column: 'contactId',
    pick: ({ contactPerson, note }: SalesOrder) => ({ contactPerson, note }),
  },
];

async function* historyOf({ db }: Instance, recordIds: string[]): AsyncGenerator<KeptCopy> {
  const [sql, parameters] = inList('entry.recordId', 'ids', recordIds);
  const rows = await db.read((manager) =>
    manager.createQueryBuilder(HistoryEntry, 'entry').where(sql, parameters).getMany(),
  );
  for (const { id, at, register, action, changes } of rows)
    yield {
      kind: 'history',
      content: { at, register, action, changes },
      async replace(manager, content) {
        const change = { changes: (content as HistoryEntry).changes };
        await manager.update(HistoryEntry, { id }, change as never);
        return true;
      },
    };
}

async function* logOf({ db }: Instance, numbers: string[]): AsyncGenerator<KeptCopy> {
  const [sql, parameters] = inList('entry.documentNumber', 'numbers', numbers);
  const rows = await db.read((manager) =>
    manager
      .createQueryBuilder(IntegrationLogEntry, 'entry')
      .addSelect('entry.answer')
      .where(sql, parameters)
      .getMany(),
  );
  for (const { id, at, code, documentNumber, params, answer } of rows)
    yield {
      kind: 'log',
      content: { at, code, documentNumber, params, answer },
      async replace(manager, content) {
        const mended = content as IntegrationLogEntry;
        const change = { params: mended.params, answer: mended.answer };
        await manager.update(IntegrationLogEntry, { id }, change as never);
        return true;
      },
    };
}

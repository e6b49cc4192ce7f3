import type { Job } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { SalesOrder } from '../order/sales-order.entity';
import { salesOrderTexts } from '../order/store-sales-orders';
import { PurchaseOrder } from '../purchase-order/purchase-order.entity';
import { purchaseOrderTexts } from '../purchase-order/store-purchase-orders';
import { PurchaseOrderWord, SalesOrderWord, type SearchWordClass } from './search-word.entity';
import { StaleWords } from './stale-words.entity';
import { addWords, removeWords } from './store-words';

const atOnce = 200;

interface Texts {
  id: string;
  texts: (string | null)[];
}

/** The next orders of a contact behind an id, with what they are found by now. */
type Next = (manager: EntityManager, contact: Contact, behind: string) => Promise<Texts[]>;

const registers: { words: SearchWordClass; next: Next }[] = [
  {
    words: PurchaseOrderWord,
    next: async (manager, contact, behind) => {
      const rows = await manager
        .createQueryBuilder(PurchaseOrder, 'po')
        .where('po.supplierContactId = :id AND po.id > :behind', { id: contact.id, behind })
        .orderBy('po.id')
        .limit(atOnce)
        .getMany();
      return rows.map((row) => ({ id: row.id, texts: purchaseOrderTexts(row, contact.name) }));
    },
  },
  {
    words: SalesOrderWord,
    next: async (manager, contact, behind) => {
      const rows = await manager
        .createQueryBuilder(SalesOrder, 'so')
        .where('so.contactId = :id AND so.id > :behind', { id: contact.id, behind })
        .orderBy('so.id')
        .limit(atOnce)
        .getMany();
      return rows.map((row) => ({ id: row.id, texts: salesOrderTexts(row, contact.name) }));
    },
  },
];

/** Makes orders findable under the new name of their company, some hundred at a time. */
export const refreshWords: Job = {
  id: 'refresh-words',
  title: { nb: 'Oppdater søk etter navneendring', en: 'Update the search after a change of name' },
  schedule: '*/15 * * * * *',
  async run(instance, signal) {
    const { db } = instance;
    const stale = await db.read((manager) => manager.find(StaleWords));
    let count = 0;
    for (const { contactId, since } of stale) {
      const contact = await db.read((manager) => manager.findOneBy(Contact, { id: contactId }));
      for (const { words, next } of contact ? registers : []) {
        for (let behind = ''; !signal.aborted;) {
          const some = await db.write(async (manager) => {
            const records = await next(manager, contact as Contact, behind);
            await removeWords(
              manager,
              words,
              records.map((record) => record.id),
            );
            await addWords(manager, words, records);
            return records;
          });
          count += some.length;
          behind = some.at(-1)?.id ?? '';
          if (some.length < atOnce) break;
        }
      }
      // Renamed again meanwhile: the next run does it once more.
      if (!signal.aborted) await db.write((manager) => manager.delete(StaleWords, { contactId, since }));
    }
    return { code: 'words-refreshed', params: { count } };
  },
};

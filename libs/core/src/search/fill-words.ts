import type { EntityManager } from 'typeorm';
import type { FormerNumber } from '../contact/shared-fields';
import {
  ArticleWord,
  ContactWord,
  OrderDraftWord,
  PurchaseOrderWord,
  SalesOrderWord,
  type SearchWordClass,
} from './search-word.entity';
import { addWords } from './store-words';

type Row = Record<string, string | null> & { id: string };

interface Source {
  words: SearchWordClass;
  select: string;
  texts: (row: Row) => (string | null | undefined)[];
}

const values =
  (...names: string[]) =>
  (row: Row) =>
    names.map((name) => row[name]);

/** What each register is found by, in plain SQL: also tables of an earlier version can be read so. */
const sources: Source[] = [
  {
    words: ArticleWord,
    select: 'r.number, r.description, r.gtin FROM article r',
    texts: values('number', 'description', 'gtin'),
  },
  {
    words: ContactWord,
    // Whatever there is: tables of an earlier version have no former numbers.
    select: 'r.* FROM contact r',
    texts: (row) => [
      ...values('customer_number', 'supplier_number', 'organisation_number')(row),
      ...(JSON.parse(row['former_numbers'] ?? '[]') as FormerNumber[]).map(({ number }) => number),
      row['name'],
    ],
  },
  {
    words: PurchaseOrderWord,
    select:
      'r.number, r.reference, c.name FROM purchase_order r LEFT JOIN contact c ON c.id = r.supplier_contact_id',
    texts: values('number', 'reference', 'name'),
  },
  {
    words: OrderDraftWord,
    select: 'r.number, r.order_number AS theirs, r.reference, r.buyer FROM order_draft r',
    texts: (row) => [
      row['number'],
      row['theirs'],
      row['reference'],
      (JSON.parse(row['buyer'] ?? '{}') as { name?: string | null }).name,
    ],
  },
  {
    words: SalesOrderWord,
    select:
      'r.number, r.reference_number AS theirs, r.reference, c.name FROM sales_order r LEFT JOIN contact c ON c.id = r.contact_id',
    texts: values('number', 'theirs', 'reference', 'name'),
  },
];

const atOnce = 500;

/** Makes every record findable that is not yet: after an upgrade, or when the index was emptied to be made anew. Answers how many there were. */
export async function fillWords(manager: EntityManager): Promise<number> {
  let added = 0;
  for (const { words, select, texts } of sources) {
    const wordTable = manager.connection.getMetadata(words).tableName;
    for (let last = ''; ;) {
      const rows = await manager.query<Row[]>(
        `SELECT r.id, ${select} WHERE r.id > ? ORDER BY r.id LIMIT ${atOnce}`,
        [last],
      );
      const known = await manager.query<{ id: string }[]>(
        `SELECT DISTINCT record_id AS id FROM ${wordTable} WHERE record_id > ? AND record_id <= ?`,
        [last, rows.at(-1)?.id ?? ''],
      );
      const there = new Set(known.map((row) => row.id));
      const missing = rows.filter((row) => !there.has(row.id));
      await addWords(
        manager,
        words,
        missing.map((row) => ({ id: row.id, texts: texts(row) })),
      );
      added += missing.length;
      last = rows.at(-1)?.id ?? '';
      if (rows.length < atOnce) break;
    }
  }
  return added;
}

/** Forgets all words, so that `fillWords` makes them anew. */
export async function emptyWords(manager: EntityManager): Promise<void> {
  for (const { words } of sources) await manager.createQueryBuilder().delete().from(words).execute();
}

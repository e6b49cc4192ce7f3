import { insertInto, query } from './sql.mjs';

const rowsPerStatement = 1_000;
const at = '2026-11-22T10:00:00.000Z';
const things = 'skrue bolt mutter skive plate rør profil bjelke flens pakning lager aksel fjær kabel'.split(
  ' ',
);
const materials = 'stål rustfritt messing aluminium plast gummi kobber galvanisert herdet sort'.split(' ');
const uses = 'utvendig innvendig sjø industri bygg maskin marin standard tung lett'.split(' ');
const towns = 'bergen oslo trondheim stavanger molde bodø hamar skien larvik narvik'.split(' ');

const id = (kind, index) => `0193${kind}-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
const number = (prefix, index) => `${prefix}-${String(index).padStart(7, '0')}`;
/** What the product keeps of a number: from each of its parts on. */
const numberWords = (text) => [text.replace('-', '').toLowerCase(), text.split('-')[1]];
/** Frequent things are very frequent, as in a real register: the first kind is half of all. */
const pick = (list, index, step) => list[Math.floor((((index * step) % 997) ** 2 / 997 ** 2) * list.length)];

export function article(index) {
  const description = [
    pick(things, index, 7),
    `m${index % 60}`,
    pick(materials, index, 13),
    pick(uses, index, 31),
  ];
  // One in ten thousand has a word that is rare.
  if (index % 10_000 === 1) description.push(`spesial${index}`);
  return {
    row: {
      id: id('a0a0', index),
      number: number('ART', index),
      description: description.join(' '),
      type: 'article',
      category: index % 50 === 0 ? 'Utgår' : 'Vanlig',
      unit: 'stk',
      price: '10',
      price_quantity: '1',
      currency: 'NOK',
      purchase_discount_percent: '0',
      active: index % 1_000 !== 0,
      created_at: at,
      updated_at: at,
      version: 1,
    },
    words: [...numberWords(number('ART', index)), ...description],
  };
}

export function draft(index) {
  const buyer = `${pick(towns, index, 17)} ${pick(things, index, 3)}fabrikk as`;
  const theirs = number('PO', index);
  return {
    row: {
      id: id('b0b0', index),
      number: number('OK', index),
      state: index % 500 === 0 ? 'draft' : 'approved',
      order_number: theirs,
      revision: 1,
      test: false,
      contact_match: 'linked',
      buyer: JSON.stringify({ name: buyer }),
      order_date: '2026-11-22',
      requested_delivery_date: `2026-12-${String((index % 28) + 1).padStart(2, '0')}`,
      currency: 'NOK',
      warnings: '[]',
      received_at: at,
      changed_at: at,
      version: 1,
      total: '100.00',
    },
    words: [...numberWords(number('OK', index)), ...numberWords(theirs), ...buyer.split(' ')],
  };
}

/** Fills a table and its words by SQL; answers how long it took, in seconds. */
export async function fill(connection, database, table, make, count) {
  const started = performance.now();
  await query(connection, `SET unique_checks = 0`);
  for (let start = 0; start < count; start += rowsPerStatement) {
    const made = Array.from({ length: Math.min(rowsPerStatement, count - start) }, (_, offset) =>
      make(start + offset),
    );
    await query(connection, 'START TRANSACTION');
    await insertInto(
      connection,
      `${database}.${table}`,
      made.map(({ row }) => row),
    );
    const words = made.flatMap((one) =>
      [...new Set(one.words)].map((word) => ({ word, record_id: one.row.id })),
    );
    await insertInto(
      connection,
      `${database}.${table}_word`,
      words.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0)),
    );
    await query(connection, 'COMMIT');
  }
  await query(connection, `ANALYZE TABLE ${database}.${table}, ${database}.${table}_word`);
  return (performance.now() - started) / 1000;
}

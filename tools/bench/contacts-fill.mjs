import { makeRegister } from './contacts-register.mjs';
import { insertInto, query } from './sql.mjs';

const at = '2026-11-22T10:00:00.000Z';
const contactsPerStatement = 1_000;
/** The register is made in pieces, so that a million of it need not be held. */
const piece = 100_000;

/**
 * Fills a register with made-up contacts and the keys that the product makes for them, by SQL. Keys go through a table
 * without indices and are sorted by the server, which takes minutes for a million contacts and not hours. Answers ids.
 */
export async function fillContacts(connection, database, count, product) {
  const staging = `${database}.bench_keys`;
  await query(
    connection,
    `CREATE TABLE ${staging} (match_key varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, contact_id varchar(36) CHARACTER SET ascii) ENGINE=InnoDB`,
  );
  await query(connection, 'SET unique_checks = 0');
  const ids = [];
  for (let start = 0; start < count; start += piece) {
    const cards = makeRegister({ companies: piece, seed: start + 1 }).slice(
      0,
      Math.min(piece, count - start),
    );
    for (let from = 0; from < cards.length; from += contactsPerStatement) {
      const some = cards.slice(from, from + contactsPerStatement);
      const rows = some.map(({ card }, offset) => row(card, start + from + offset, product));
      await query(connection, 'START TRANSACTION');
      await insertInto(connection, `${database}.contact`, rows);
      await insertInto(
        connection,
        staging,
        rows.flatMap((contact) => keys(contact, product)),
      );
      await query(connection, 'COMMIT');
      ids.push(...rows.map(({ id }) => id));
    }
    console.error(`${ids.length} contacts`);
  }
  await query(connection, `ALTER TABLE ${database}.contact_key DROP INDEX contact_key_contact`);
  await query(
    connection,
    `INSERT INTO ${database}.contact_key (match_key, contact_id) SELECT match_key, contact_id FROM ${staging} ORDER BY match_key, contact_id`,
  );
  await query(connection, `DROP TABLE ${staging}`);
  await query(
    connection,
    `ALTER TABLE ${database}.contact_key ADD INDEX contact_key_contact (contact_id, match_key)`,
  );
  await query(connection, `ANALYZE TABLE ${database}.contact, ${database}.contact_key`);
  return ids;
}

const id = (index) => `0193c0c0-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;

function row(card, index, { nameKey, nameOrder }) {
  return {
    id: id(index),
    name: card.name,
    name_key: nameKey(card.name),
    name_order: nameOrder(card.name),
    organisation_number: card.organisationNumber?.replace(/[^0-9]/g, '') ?? null,
    gln: card.gln,
    is_customer: 1,
    is_supplier: 0,
    customer_number: String(100_000 + index),
    email: card.email,
    phone: card.phone,
    language: 'nb',
    address: JSON.stringify(card.address),
    active: 1,
    created_by_import: 0,
    created_at: at,
    updated_at: at,
    version: 1,
  };
}

const keys = (
  { id: contactId, name, organisation_number, gln, email, phone, address },
  { cardProfile, contactKeys },
) => {
  const card = {
    name,
    organisationNumber: organisation_number,
    gln,
    email,
    phone,
    address: JSON.parse(address),
  };
  return contactKeys(cardProfile(card)).map((match_key) => ({ match_key, contact_id: contactId }));
};

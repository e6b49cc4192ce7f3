import {
  checkDurability,
  createSecrets,
  keyRingInDirectory,
  parseKeyRing,
  readSetting,
} from '@prodsys/platform';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationExecutor, type EntityMetadata } from 'typeorm';
import type { Offline } from './offline';

export interface Finding {
  ok: boolean;
  detail: string;
  /** What comes after would only repeat it. */
  stop?: boolean;
}

interface Check {
  name: string;
  look: () => Promise<Finding>;
}

const fine = (detail: string): Finding => ({ ok: true, detail });
const found = (detail: string): Finding => ({ ok: false, detail });

/** Everything that `check` looks at, in the order in which one depends on the other. */
export const checksOf = (opened: Offline): Check[] => [
  { name: 'migrations', look: () => migrations(opened) },
  { name: 'schema', look: () => schema(opened) },
  { name: 'durability', look: () => durability(opened) },
  { name: 'key ring', look: () => keyRing(opened) },
  { name: 'number series', look: () => numberSeries(opened) },
  { name: 'search index', look: () => searchIndex(opened) },
  {
    name: 'orders in doubt',
    look: () => count(opened, 'PurchaseOrder', 'in_doubt = 1', 'may be at the supplier'),
  },
  { name: 'leases', look: () => leases(opened) },
];

async function migrations({ db }: Offline): Promise<Finding> {
  const pending = await new MigrationExecutor(db.source).getPendingMigrations();
  return pending.length === 0
    ? fine(`all ${db.source.migrations.length} are done`)
    : {
        ...found(`${pending.length} are pending: ${pending.map(({ name }) => name).join(', ')}`),
        stop: true,
      };
}

async function schema({ db }: Offline): Promise<Finding> {
  const { upQueries } = await db.source.driver.createSchemaBuilder().log();
  return upQueries.length === 0
    ? fine('as expected')
    : found(`differs from what this version expects: ${tablesIn(upQueries.map(({ query }) => query))}`);
}

/** The tables that statements name; their full text would tell an operator nothing. */
export function tablesIn(statements: string[]): string {
  const named = statements.flatMap((statement) =>
    [
      ...statement.matchAll(
        /\b(?:TABLE|ON|INTO|FROM)\s+(?:IF (?:NOT )?EXISTS\s+)?["`](?:temporary_)?(\w+)["`]/gi,
      ),
    ].map((match) => match[1] ?? ''),
  );
  return [...new Set(named)].sort().join(', ') || `${statements.length} statements would change it`;
}

async function durability({ db }: Offline): Promise<Finding> {
  const { ok, findings } = await db.read(checkDurability);
  const texts = findings.map(({ setting, found, wanted }) => `${setting} is ${found}, not ${wanted}`);
  return ok ? fine('a committed order survives a power cut') : found(texts.join('; '));
}

async function keyRing({ db, configuration }: Offline): Promise<Finding> {
  const sealed = await db.read((manager) => readSetting<string>(manager, 'key-check'));
  if (sealed === undefined) return fine('nothing is sealed yet');
  if (!configuration.keyRing && !existsSync(join(configuration.dataDir, 'key-ring')))
    return found(`there is no key ring in ${configuration.dataDir}, and KEY_RING is not set`);
  try {
    const ring = configuration.keyRing
      ? parseKeyRing(configuration.keyRing)
      : keyRingInDirectory(configuration.dataDir, randomBytes);
    createSecrets(ring, randomBytes).decrypt(sealed, 'key-check');
    return fine('fits');
  } catch (error) {
    return found(`does not fit: ${(error as Error).message}`);
  }
}

const series: Record<string, [entity: string, column: string]> = {
  customer: ['Contact', 'customer_number'],
  supplier: ['Contact', 'supplier_number'],
  'purchase-order': ['PurchaseOrder', 'number'],
  'order-draft': ['OrderDraft', 'number'],
  order: ['SalesOrder', 'number'],
};

/** How many numbers ahead are looked at: as many as a new record tries before it gives up. */
const ahead = 100;

async function numberSeries(opened: Offline): Promise<Finding> {
  const { db } = opened;
  const rows = await db.source.query<{ id: string; prefix: string; next_number: number }[]>(
    `SELECT id, prefix, next_number FROM ${table(opened, 'NumberSeries')}`,
  );
  const taken: string[] = [];
  for (const { id, prefix, next_number: next } of rows) {
    const [entity, column] = series[id] ?? [];
    if (!entity) continue;
    const numbers = Array.from({ length: ahead }, (_, index) => `${prefix}${Number(next) + index}`);
    const used = await db.source.query<{ number: string }[]>(
      `SELECT ${column} AS number FROM ${table(opened, entity)} WHERE ${column} IN (${numbers.map(() => '?').join(', ')})`,
      numbers,
    );
    if (used.length > 0) taken.push(`${id} will meet ${used.length} used numbers from ${used[0]?.number}`);
  }
  return taken.length === 0 ? fine('ahead of the numbers used') : found(taken.join('; '));
}

/** Record → where its words are. */
const indices = ['Article', 'Contact', 'PurchaseOrder', 'OrderDraft', 'SalesOrder'];

async function searchIndex(opened: Offline): Promise<Finding> {
  const missing: string[] = [];
  for (const name of indices) {
    const words = opened.db.source.entityMetadatas.find((entity) => entity.name === `${name}Word`);
    if (!words) continue;
    const [row] = await opened.db.source.query<{ records: number | string }[]>(
      `SELECT COUNT(*) AS records FROM ${table(opened, name)} r WHERE NOT EXISTS (SELECT 1 FROM ${words.tableName} w WHERE w.record_id = r.id)`,
    );
    if (Number(row?.records) > 0) missing.push(`${Number(row?.records)} in ${table(opened, name)}`);
  }
  return missing.length === 0
    ? fine('complete')
    : found(`records that no search finds: ${missing.join(', ')}`);
}

async function leases(opened: Offline): Promise<Finding> {
  const past = `lease_until IS NOT NULL AND lease_until < '${new Date().toISOString()}'`;
  const all = await Promise.all(
    ['ScheduledJob', 'PurchaseOrder'].map((name) =>
      count(opened, name, past, 'held by a process that is gone'),
    ),
  );
  return all.find(({ ok }) => !ok) ?? fine('none is stuck');
}

async function count(opened: Offline, name: string, where: string, what: string): Promise<Finding> {
  const [row] = await opened.db.source.query<{ records: number | string }[]>(
    `SELECT COUNT(*) AS records FROM ${table(opened, name)} WHERE ${where}`,
  );
  const records = Number(row?.records);
  return records === 0 ? fine('none') : found(`${records} in ${table(opened, name)} ${what}`);
}

function table({ db }: Offline, name: string): string {
  const entity: EntityMetadata | undefined = db.source.entityMetadatas.find(
    (candidate) => candidate.name === name,
  );
  if (!entity) throw new Error(`There is no table of ${name}.`);
  return entity.tableName;
}

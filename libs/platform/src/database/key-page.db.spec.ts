import { IntegrationLogEntry } from '../integration-log/integration-log-entry.entity';
import { startTestInstance, type TestInstance } from '../testing';
import { newId } from './id';
import { insertRows } from './insert-rows';
import { keyPage, type Page } from './key-page';

let running: TestInstance;
const rows = Array.from({ length: 23 }, (_, index) => ({
  id: newId(),
  at: '2026-11-22T10:00:00.000Z',
  level: 'info' as const,
  code: 'spec',
  params: {},
  // Six names for 23 rows: most pages end inside a group of equal names. Compared by bytes.
  partner: ['a', 'A', 'å', 'a\u030a', "b'%_", 'b 🏗️'][index % 6],
}));
beforeAll(async () => {
  running = await startTestInstance('buyer', { modules: [], extensions: [] });
  await running.instance.db.write((manager) => insertRows(manager, IntegrationLogEntry, rows));
});
afterAll(() => running.stop());

type Sort = Parameters<typeof keyPage<IntegrationLogEntry>>[2];
const page = (
  cursor: string | null,
  limit: number | undefined,
  sort?: Sort,
): Promise<Page<IntegrationLogEntry>> =>
  running.instance.db.read((manager) =>
    keyPage(
      manager.createQueryBuilder(IntegrationLogEntry, 'entry'),
      { ...(cursor === null ? {} : { cursor }), ...(limit === undefined ? {} : { limit: String(limit) }) },
      sort,
    ),
  );
const walk = async (limit: number, sort?: Sort) => {
  const pages: IntegrationLogEntry[][] = [];
  for (let cursor: string | null = null; ;) {
    const { items, nextCursor } = await page(cursor, limit, sort);
    pages.push(items);
    if (nextCursor === null) return pages;
    cursor = nextCursor;
  }
};
const bytes = (text: string | null | undefined) => Buffer.from(text ?? '').toString('hex');

it.each([1, 2, 5, 6, 22, 23, 24, 200])('shows every row once, in order, in pages of %i', async (limit) => {
  for (const sort of [
    undefined,
    { by: 'partner', direction: 'ASC' },
    { by: 'partner', direction: 'DESC' },
  ] as Sort[]) {
    const pages = await walk(limit, sort);
    expect(pages.map((items) => items.length)).toEqual([
      ...Array.from({ length: Math.ceil(rows.length / limit) - 1 }, () => limit),
      rows.length - limit * (Math.ceil(rows.length / limit) - 1),
    ]);
    const keys = pages.flat().map((row) => (sort ? `${bytes(row.partner)} ${row.id}` : row.id));
    const expected = rows.map((row) => (sort ? `${bytes(row.partner)} ${row.id}` : row.id)).sort();
    expect(keys).toEqual(sort?.direction === 'ASC' ? expected : expected.reverse());
  }
});

it('neither repeats nor skips a row when others are written and removed between two pages', async () => {
  const first = await page(null, 10, { by: 'partner', direction: 'ASC' });
  const extra = { ...rows[0], id: newId(), partner: '!' };
  await running.instance.db.write(async (manager) => {
    await insertRows(manager, IntegrationLogEntry, [extra]);
    await manager.delete(IntegrationLogEntry, { id: first.items[9]?.id });
  });
  const second = await page(first.nextCursor, 200, { by: 'partner', direction: 'ASC' });
  expect(new Set([...first.items, ...second.items].map((row) => row.id))).toEqual(
    new Set(rows.map((row) => row.id)),
  );
  expect(first.items.length + second.items.length).toBe(rows.length);
  await running.instance.db.write(async (manager) => {
    await manager.delete(IntegrationLogEntry, { id: extra.id });
    await insertRows(manager, IntegrationLogEntry, [first.items[9] as IntegrationLogEntry]);
  });
});

it('shows 50 rows unless asked otherwise, never more than 200, and one empty page of nothing', async () => {
  const more = Array.from({ length: 250 }, () => ({ ...rows[0], id: newId(), partner: 'many' }));
  await running.instance.db.write((manager) => insertRows(manager, IntegrationLogEntry, more));
  expect((await page(null, undefined)).items).toHaveLength(50);
  expect((await page(null, 100_000)).items).toHaveLength(200);
  const nothing = await running.instance.db.read((manager) =>
    keyPage(manager.createQueryBuilder(IntegrationLogEntry, 'entry').where("entry.partner = 'nobody'"), {}),
  );
  expect(nothing).toEqual({ items: [], nextCursor: null });
});

it('refuses marks that are not its own', async () => {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (const cursor of [
    '',
    'x',
    '%',
    encoded(null),
    encoded([1, 2]),
    encoded(['a']),
    encoded(['a', 'b', 'c']),
    encoded({}),
  ])
    await expect(page(cursor, 10)).rejects.toMatchObject({ status: 400, code: 'cursor-invalid' });
});

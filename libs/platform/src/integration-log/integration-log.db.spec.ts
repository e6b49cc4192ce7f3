import { newId } from '../database/id';
import { insertRows } from '../database/insert-rows';
import { startTestInstance, testClock, type TestInstance } from '../testing';
import { IntegrationLogEntry } from './integration-log-entry.entity';

const clock = testClock('2026-11-22T10:00:00.000Z');
const traceId = '0123456789abcdef0123456789abcdef';
const levels = ['info', 'warning', 'error'] as const;
const rows = Array.from({ length: 450 }, (_, index) => ({
  id: newId(),
  at: new Date(clock.now().getTime() - Math.floor(index / 3) * 3_600_000).toISOString(),
  level: levels[index % 3],
  direction: index % 2 === 0 ? ('in' as const) : null,
  partner: index % 5 === 0 ? null : `Partner ${index % 5}`,
  documentType: 'purchase-order',
  documentNumber: `PO-${index % 50}`,
  code: 'token-refused',
  params: { reason: 'token-expired', address: '-2+3;"x"\r\ny' },
  traceId: index === 7 ? traceId : null,
}));

let running: TestInstance;
beforeAll(async () => {
  running = await startTestInstance('buyer', { modules: [], extensions: [], clock });
  await running.instance.db.write((manager) => insertRows(manager, IntegrationLogEntry, rows));
});
afterAll(() => running.stop());

type Row = (typeof rows)[number];
const newestFirst = [...rows].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? 1 : -1));
const walk = async (query: string): Promise<string[]> => {
  const ids: string[] = [];
  for (let cursor = ''; ;) {
    const { body } = await running.call<{ items: Row[]; nextCursor: string | null }>(
      'GET',
      `/api/integration-log?limit=40&${query}${cursor}`,
    );
    ids.push(...body.items.map(({ id }) => id));
    if (body.nextCursor === null) return ids;
    cursor = `&cursor=${body.nextCursor}`;
  }
};
const filters: [query: string, (row: Row) => boolean][] = [
  ['', () => true],
  ['level=error', ({ level }) => level === 'error'],
  ['partner=Partner%203', ({ partner }) => partner === 'Partner 3'],
  ['document=PO-7', ({ documentNumber }) => documentNumber === 'PO-7'],
  ['search=PO-4', ({ documentNumber }) => documentNumber.startsWith('PO-4')],
  [`traceId=${traceId}`, (row) => row.traceId === traceId],
  ['from=2026-11-20', ({ at }) => at >= '2026-11-20'],
  ['to=2026-11-20', ({ at }) => at < '2026-11-21'],
  [
    'level=info&partner=Partner%201&from=2026-11-18&to=2026-11-21',
    ({ at, level, partner }) =>
      level === 'info' && partner === 'Partner 1' && at >= '2026-11-18' && at < '2026-11-22',
  ],
];

it.each(filters)('shows every entry once, newest first, whatever is asked for: %s', async (query, fits) => {
  const expected = newestFirst.filter(fits).map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(0);
  expect(await walk(query)).toEqual(expected);
});

it.each(filters)('puts the same entries into the file: %s', async (query, fits) => {
  const { body, headers } = await running.call<string>('GET', `/api/integration-log/export.csv?${query}`);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(body.startsWith('\ufeffTidspunkt (UTC);Nivå;Retning;Partner;')).toBe(true);
  const records = body.split(/(?<!\by)\r\n(?=2026-)/).slice(1);
  expect(records.map((record) => record.slice(0, 24))).toEqual(newestFirst.filter(fits).map(({ at }) => at));
});

it('leaves nothing in the file that a spreadsheet would break or calculate', async () => {
  await running.instance.db.write((manager) =>
    insertRows(manager, IntegrationLogEntry, [
      {
        ...rows[0],
        id: newId(),
        partner: '=HYPERLINK("http://evil.example")',
        documentNumber: '@SUM(A1)',
        code: 'token-refused',
        traceId: 'f'.repeat(32),
      },
    ]),
  );
  const { body } = await running.call<string>(
    'GET',
    `/api/integration-log/export.csv?traceId=${'f'.repeat(32)}`,
  );
  expect(body.split('\r\n').slice(1).join('\r\n')).toBe(
    `2026-11-22T10:00:00.000Z;info;in;"'=HYPERLINK(""http://evil.example"")";purchase-order;'@SUM(A1);token-refused;` +
      `"Et token ble avvist (token-expired) fra -2+3;""x""\r\ny.";${'f'.repeat(32)}\r\n`,
  );
});

it('shows one entry, and says of one that is not there that it is not', async () => {
  const [row] = rows;
  expect(await running.call('GET', `/api/integration-log/${String(row?.id)}`)).toMatchObject({
    status: 200,
    body: { id: row?.id, code: 'token-refused', message: expect.stringContaining('token-expired') },
  });
  expect(await running.call('GET', `/api/integration-log/${newId()}`)).toMatchObject({ status: 404 });
});

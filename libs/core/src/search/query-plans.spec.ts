import { startTestInstance, type TestInstance } from '@prodsys/platform/testing';
import { core } from '../core-module';

/*
 * SQLite plans by the statement alone, however few rows there are, so its plans can be tested. How MariaDB finds a page
 * in a million rows is shown by the benchmark (`npm run bench:search -- --plans`).
 */

interface Page {
  items: { id: string }[];
  nextCursor: string | null;
}

const address = { line1: 'Kai 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' };
let instance: TestInstance;
let asked: { sql: string; parameters: unknown[] }[] = [];
let contactId = '';

beforeAll(async () => {
  instance = await startTestInstance('buyer', { modules: [core], extensions: [] });
  for (const name of ['Bolt AS', 'Mutter AS', 'Skrue AS']) {
    const made = await instance.call<{ id: string }>('POST', '/api/contacts', {
      body: { name, email: 'a@b.example', address, isCustomer: true, isSupplier: true },
    });
    contactId = made.body.id;
  }
  for (let index = 0; index < 4; index++) {
    const { body: article } = await instance.call<{ id: string }>('POST', '/api/articles', {
      body: { number: `A-${index}`, description: 'Bolt', category: 'Stål', price: '1' },
    });
    const lines = [{ articleId: article.id, quantity: '1' }];
    const dates = { requestedDeliveryDate: `2026-12-0${index + 1}` };
    await instance.call('POST', '/api/purchase-orders', {
      body: { supplierContactId: contactId, lines, ...dates },
    });
    await instance.call('POST', '/api/orders', { body: { contactId, lines, ...dates } });
  }
  const logQuery = (sql: string, parameters: unknown[] = []) => asked.push({ sql, parameters });
  await instance.instance.db.read(async (manager) => Object.assign(manager.connection.logger, { logQuery }));
});
afterAll(() => instance.stop());

/** How the database would find what this address asks for: its own words, a line a step. */
async function plansOf(path: string): Promise<string[]> {
  asked = [];
  const answer = await instance.call<Page>('GET', path);
  expect([path, answer.status]).toEqual([path, 200]);
  const statements = asked.filter(
    ({ sql }) => /^SELECT/i.test(sql) && !/user_session|user_account|setting/.test(sql),
  );
  expect(statements.length).toBeGreaterThan(0);
  const plans = await instance.instance.db.read(async (manager) => {
    const steps: string[] = [];
    for (const { sql, parameters } of statements) {
      const rows = await manager.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      steps.push(...rows.map((row) => row.detail));
    }
    return steps;
  });
  if (typeof answer.body.nextCursor !== 'string' || path.includes('cursor=')) return plans;
  return [...plans, ...(await plansOf(`${path}&cursor=${answer.body.nextCursor}`))];
}

/** A table is walked without an index, or sorted as a whole. A scan of a derived table is one of the few rows in it. */
const isWalk = (step: string) =>
  (/^SCAN /.test(step) && !/USING (COVERING )?INDEX|json_each|^SCAN w$|SUBQUERY/.test(step)) ||
  /TEMP B-TREE FOR ORDER BY/.test(step);

const sorts: Record<string, string[]> = {
  '/api/articles': ['number', 'updatedAt'],
  '/api/contacts': ['name', 'customerNumber', 'supplierNumber', 'updatedAt'],
  '/api/purchase-orders': ['createdAt', 'number', 'orderDate', 'requestedDeliveryDate'],
  '/api/order-drafts': ['receivedAt', 'number', 'requestedDeliveryDate'],
  '/api/orders': ['createdAt', 'number', 'referenceNumber', 'orderDate', 'requestedDeliveryDate'],
};

it.each(
  Object.entries(sorts).flatMap(([path, names]) =>
    names.flatMap((name) => [`${path}?limit=1&sort=${name}`, `${path}?limit=1&sort=-${name}`]),
  ),
)('seeks each page of %s', async (path) => {
  expect((await plansOf(path)).filter(isWalk)).toEqual([]);
});

it.each([
  '/api/articles?limit=1&active=true',
  '/api/articles?limit=1&category=St%C3%A5l',
  '/api/purchase-orders?limit=1&state=draft',
  '/api/purchase-orders?limit=1&status=EMPTY',
  '/api/order-drafts?limit=1&state=draft',
  '/api/orders?limit=1&state=open',
])('seeks each page of %s by its filter', async (path) => {
  const plans = await plansOf(path);
  expect(plans.filter(isWalk)).toEqual([]);
  expect(plans[0]).toMatch(/^SEARCH/);
});

it('counts what the dashboard shows without walking through a register', async () => {
  const plans = await plansOf('/api/dashboard');
  expect(plans.filter((step) => /^SCAN (?!\(|found)/.test(step) && !/SUBQUERY/.test(step))).toEqual([]);
  for (const index of ['purchase_order_transmitted', 'order_draft_received', 'integration_log_level'])
    expect([index, plans.some((step) => step.includes(index))]).toEqual([index, true]);
});

it.each(['/api/purchase-orders?limit=1&supplierContactId=', '/api/orders?limit=1&contactId='])(
  'seeks each page of %s… by its filter',
  async (path) => {
    const plans = await plansOf(`${path}${contactId}`);
    expect(plans.filter(isWalk)).toEqual([]);
    expect(plans[0]).toMatch(/^SEARCH/);
  },
);

it.each([
  '/api/articles?search=bolt',
  '/api/articles?search=a-1',
  '/api/articles?search=bolt&active=true&sort=-updatedAt',
  '/api/contacts?search=skrue+as',
  '/api/purchase-orders?search=po',
  '/api/order-drafts?search=ok',
  '/api/orders?search=so&state=open',
])('searches %s through the words', async (path) => {
  const plans = await plansOf(`${path}&limit=1`);
  expect(plans.filter(isWalk)).toEqual([]);
  expect(plans[0]).toMatch(/^SEARCH w USING (COVERING )?INDEX/);
});

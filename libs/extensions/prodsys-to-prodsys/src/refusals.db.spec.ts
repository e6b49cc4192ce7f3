import { startPair, type Pair } from './testing/pair';

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair.stop());

const message = (change: object = {}) => ({
  id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
  number: 'PO-FAULTY',
  revision: 1,
  orderDate: '2026-11-22',
  currency: 'NOK',
  buyer: {
    instanceId: '01932c9e-6a1e-7d4b-9d6c-000000000001',
    name: 'Fjord <b>Industri</b> AS',
    address: { line1: 'Havnegata 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
  },
  lines: [{ lineNumber: 1, articleNumber: 'STL-200', quantity: '10', unitPrice: '149.50' }],
  ...change,
});
const send = (body: unknown, path = '') =>
  pair.supplier.call<Record<string, unknown> & { errors: Record<string, unknown>[]; errorUrl: string }>(
    'POST',
    `/api/partner/v1/purchase-orders${path}`,
    { body, as: { token: pair.token } },
  );
const threeFaults = () =>
  message({
    lines: [
      { lineNumber: 1, articleNumber: 'STL-200', quantity: '0', unitPrice: '149.50' },
      { lineNumber: 2, articleNumber: 'NO-<script>SUCH', quantity: '1', unitPrice: '1', colour: 'red' },
      { lineNumber: 3, articleNumber: 'NO-SUCH-EITHER', quantity: '1', unitPrice: '1' },
    ],
  });
const page = async (url: string, headers = {}) =>
  pair.supplier.call<string>('GET', new URL(url).pathname, { as: 'nobody', headers });

it('answers an order with three faults with all three, and stores no draft', async () => {
  const answer = await send(threeFaults());
  expect(answer.status).toBe(422);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.body.errors).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        pointer: '/lines/0/quantity',
        code: 'quantity-not-positive',
        params: { quantity: '0' },
      }),
      expect.objectContaining({ pointer: '/lines/1/colour', code: 'field-unknown' }),
      expect.objectContaining({
        pointer: '/lines/2/articleNumber',
        code: 'article-not-found',
        params: { number: 'NO-SUCH-EITHER' },
      }),
    ]),
  );
  expect(answer.body.errors).toHaveLength(3);
  expect(await pair.drafts()).toEqual([]);
});

it('opens the error page for a person of the buyer without a log-in, with the order and the faults', async () => {
  const { body } = await send(threeFaults());
  const opened = await page(body.errorUrl, { 'accept-language': 'nb' });
  expect(opened.status).toBe(200);
  expect(opened.body).toContain('PO-FAULTY');
  expect(opened.body).toContain('NO-SUCH-EITHER finnes ikke hos leverandøren');
  expect(opened.body).toContain('Antallet 0 må være over 0');
  expect(opened.body).not.toMatch(/<script|<b>/);
  expect((await page(`${body.errorUrl}`, { 'accept-language': 'en-GB' })).body).toContain(
    'The order was not received',
  );
  expect(body.errorUrl).toMatch(/\/errors\/[\w-]{43}$/);
  const guessed = `${body.errorUrl.slice(0, -1)}${body.errorUrl.endsWith('A') ? 'B' : 'A'}`;
  expect((await page(guessed)).status).toBe(404);
});

it('stays one page however often the order is retried, and says so when it got through', async () => {
  const first = await send(threeFaults());
  const second = await send(threeFaults());
  expect(second.body.errorUrl).toBe(first.body.errorUrl);
  const log = await pair.log(pair.supplier, '&document=PO-FAULTY');
  expect(log.filter((entry) => entry['code'] === 'order-refused-by-us')).toHaveLength(1);
  expect((await send(message())).status).toBe(201);
  expect((await page(first.body.errorUrl)).body).toContain('Ordren er mottatt i mellomtiden');
});

it('lets the page expire', async () => {
  const { body } = await send(
    message({ id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f99', number: 'PO-OLD', lines: [] }),
  );
  expect(body.errors).toMatchObject([{ pointer: '/lines', code: 'no-lines' }]);
  expect((await page(body.errorUrl)).status).toBe(200);
  pair.clock.pass(91 * 86_400_000);
  expect((await page(body.errorUrl)).status).toBe(404);
});

it('gives a dry run the same verdict and stores nothing', async () => {
  const order = message({ id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f12', number: 'PO-DRY' });
  const good = await send(order, '/check');
  expect(good).toMatchObject({ status: 200, body: { orderNumber: 'PO-DRY', warnings: [] } });
  const bad = await send(
    { ...order, lines: [{ lineNumber: 1, articleNumber: 'NO-SUCH', quantity: '-1', unitPrice: '1' }] },
    '/check',
  );
  expect(bad.status).toBe(422);
  expect(bad.body.errors.map((error) => error['code']).sort()).toEqual([
    'article-not-found',
    'quantity-not-positive',
  ]);
  expect(bad.body.errorUrl).toBeUndefined();
  expect((await pair.drafts()).filter((draft) => draft['orderNumber'] === 'PO-DRY')).toEqual([]);
});

it('refuses another order under the same number, and other content under the same revision', async () => {
  const twin = await send(message({ id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f77' }));
  expect(twin).toMatchObject({ status: 422, body: { code: 'order-number-taken' } });
  const changed = await send(message({ reference: 'Prosjekt 88' }));
  expect(changed).toMatchObject({ status: 422, body: { code: 'revision-reused' } });
  expect(await send(message())).toMatchObject({ status: 201, headers: { 'idempotency-replayed': 'true' } });
});

it('lets a higher revision replace the open draft, and refuses it after approval', async () => {
  const revised = await send(
    message({
      revision: 2,
      lines: [{ lineNumber: 1, articleNumber: 'BLT-10', quantity: '7', unitPrice: '3.25' }],
    }),
  );
  expect(revised).toMatchObject({ status: 201, body: { revision: 2, orderNumber: 'PO-FAULTY' } });
  const draft = await pair.draft('PO-FAULTY');
  expect(draft).toMatchObject({ revision: 2, lines: [{ articleNumber: 'BLT-10', quantity: '7' }] });
  expect(await send(message())).toMatchObject({
    status: 201,
    headers: { 'idempotency-replayed': 'true' },
    body: { revision: 1 },
  });
  expect(await pair.draft('PO-FAULTY')).toMatchObject({ revision: 2 });
  await pair.supplier.call('POST', `/api/order-drafts/${String(draft['id'])}/approve`);
  expect(await send(message({ revision: 3 }))).toMatchObject({
    status: 409,
    body: { code: 'order-already-accepted' },
  });
  expect((await pair.log(pair.supplier, '&document=PO-FAULTY'))[0]).toMatchObject({
    code: 'change-requested',
  });
});

it('warns of what differs without standing in the way', async () => {
  await pair.article('OLD-1', { active: false, price: '10' });
  const lines = [
    { lineNumber: 1, articleNumber: 'STL-200', quantity: '1', unitPrice: '150', unit: 'kg' },
    { lineNumber: 2, articleNumber: 'OLD-1', quantity: '1', unitPrice: '1000', priceQuantity: '100' },
  ];
  const answer = await send(
    message({ id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f55', number: 'PO-WARN', lines }),
  );
  expect(answer.status).toBe(201);
  const warnings = answer.body['warnings'] as { pointer: string; code: string }[];
  expect(warnings.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/lines/0/unit unit-differs',
    '/lines/0/unitPrice price-differs',
    '/lines/1/articleNumber article-inactive',
  ]);
  expect((await pair.draft('PO-WARN')).lines).toMatchObject([
    { unitPrice: '150', ownPrice: '149.5' },
    { ownPrice: '1000' },
  ]);
});

it('lets each order of a batch stand or fall alone', async () => {
  const order = (digit: number, change = {}) =>
    message({ id: `01932c9e-6a1e-7d4b-9d6c-2f1f6f0b000${digit}`, number: `PO-B${digit}`, ...change });
  const answer = await pair.supplier.call<{ items: { status: number; body: Record<string, unknown> }[] }>(
    'POST',
    '/api/partner/v1/purchase-orders/batch',
    {
      as: { token: pair.token },
      body: {
        items: [
          order(1),
          order(2, { lines: [] }),
          'nonsense',
          order(3, { currency: 'kroner' }),
          order(4),
          order(1),
        ],
      },
    },
  );
  expect(answer.body.items.map((item) => item.status)).toEqual([201, 422, 400, 422, 201, 201]);
  expect(answer.body.items[5]?.body).toEqual(answer.body.items[0]?.body);
  expect(answer.body.items[1]?.body['errorUrl']).toMatch(/\/errors\//);
  expect(
    (await pair.drafts())
      .map((draft) => draft['orderNumber'])
      .filter((number) => /^PO-B/.test(String(number)))
      .sort(),
  ).toEqual(['PO-B1', 'PO-B4']);
});

it('shows a buyer its own orders only', async () => {
  const mine = await pair.supplier.call('GET', '/api/partner/v1/purchase-orders/PO-WARN', {
    as: { token: pair.token },
  });
  expect(mine).toMatchObject({
    status: 200,
    body: { orderNumber: 'PO-WARN', state: 'draft', lines: [{ lineNumber: 1 }, { lineNumber: 2 }] },
  });
  const { body: other } = await pair.supplier.call<{ token: string }>('POST', '/api/tokens', {
    body: { name: 'Another', scopes: ['PurchaseOrders:Create'] },
  });
  expect(
    await pair.supplier.call('GET', '/api/partner/v1/purchase-orders/PO-WARN', { as: other }),
  ).toMatchObject({ status: 404, body: { code: 'not-found' } });
  const list = await pair.supplier.call<{ items: object[]; mark: string }>(
    'GET',
    '/api/partner/v1/purchase-orders?limit=2',
    { as: { token: pair.token } },
  );
  expect(list.body.items).toHaveLength(2);
  expect(
    (await pair.supplier.call<{ items: object[] }>('GET', '/api/partner/v1/purchase-orders', { as: other }))
      .body.items,
  ).toEqual([]);
});

it('refuses what is malformed also over a paused connection', async () => {
  const path = `/api/connections/${pair.supplierConnectionId}`;
  const { body } = await pair.supplier.call<{ version: number }>('GET', path);
  await pair.supplier.call('PATCH', path, { ifMatch: body.version, body: { state: 'paused' } });
  expect((await send({})).status).toBe(422);
  expect((await send(message({ id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f31', number: 'PO-P' }))).status).toBe(
    202,
  );
  await pair.supplier.call('PATCH', path, { ifMatch: body.version + 1, body: { state: 'active' } });
});

it('refuses a revision under another number, and answers a dry run of what it has with 200', async () => {
  const id = '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f32';
  expect((await send(message({ id, number: 'PO-ID' }))).status).toBe(201);
  expect(await send(message({ id, number: 'PO-ELSE', revision: 2 }))).toMatchObject({
    status: 422,
    body: { code: 'order-identity-changed', errors: [{ pointer: '/number' }] },
  });
  expect(await send(message({ id, number: 'PO-ID', revision: 2, test: true }))).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/test' }] },
  });
  const dry = await send(message({ id, number: 'PO-ID' }), '/check');
  expect(dry).toMatchObject({ status: 200, body: { orderNumber: 'PO-ID' } });
  expect(dry.body).not.toHaveProperty('id');
});

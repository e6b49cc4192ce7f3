import { onMariaDb } from '@prodsys/platform/testing';
import type { Fault, FaultProxy } from './fault-proxy';
import { never, startRealPair, type Order, type RealPair } from './real-pair';
import { until } from './until';

const all: [what: string, fault: Fault][] = [
  ['the connection breaks before the request arrived', 'cut-before-request'],
  ['the connection breaks after the request arrived', 'cut-before-answer'],
  ['half an answer comes', 'half-answer'],
  ['the supplier has a failure (500)', { status: 500 }],
  ['the supplier asks for a moment (503)', { status: 503, headers: { 'retry-after': '1' } }],
  ['the supplier asks for a moment (429)', { status: 429, headers: { 'retry-after': '1' } }],
  ['somebody leads elsewhere (302)', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }],
  [
    'a captive portal answers (200)',
    { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
  ],
  ['a success does not speak of our order (201)', { status: 201, body: '{"number":"X-1"}' }],
  ['nothing comes any more', 'silence'],
  ['the answer comes byte by byte', 'trickle'],
];

/** Each on a road of its own, all at once: none delays another. The two long waits have nothing to do with the database. */
const faults = onMariaDb() ? all.slice(0, -2) : all;

describe('when on the road', () => {
  let pair: RealPair;
  let orders: Order[];
  let started: number;
  const roads: FaultProxy[] = [];
  beforeAll(async () => {
    pair = await startRealPair();
    orders = [];
    for (const [what, fault] of faults) {
      const road = await pair.road();
      road.next(fault);
      roads.push(road);
      const { contactId } = await pair.connect(road, what);
      orders.push(...(await pair.orders(1, contactId)));
    }
    started = performance.now();
    await pair.export(orders);
  }, 60_000);
  afterAll(() => pair?.stop());

  it.each(faults.map(([what], index) => [what, index] as const))(
    '%s, the order is sent again by itself and is one draft',
    async (_what, index) => {
      const order = orders[index] as Order;
      await pair.allTransmitted([order], 60);
      expect(await pair.draftsOf(order.number)).toMatchObject([{ revision: 1, lines: [{ quantity: '1' }] }]);
      const sent = roads[index]?.seen.map(({ id, revision }) => ({ id, revision }));
      const message = { id: order.id, revision: 1 };
      expect(sent).toEqual([message, message]);
    },
    90_000,
  );

  it('is over within the time one request may take and a pause', () => {
    expect((performance.now() - started) / 1000).toBeLessThan(60);
  });
});

describe('when the connection breaks after the request arrived', () => {
  let pair: RealPair;
  let contactId: string;
  beforeAll(async () => {
    pair = await startRealPair({ sendSchedule: never });
    ({ contactId } = await pair.connect());
  }, 60_000);
  afterAll(() => pair?.stop());
  afterEach(() => void (pair.proxy.seen.length = 0));

  const inDoubt = async (line: object = {}): Promise<Order> => {
    const [order] = (await pair.orders(1, contactId, line)) as [Order];
    pair.proxy.next('cut-before-answer');
    await pair.export([order]);
    return until('the order to be in doubt', async () => {
      const now = await pair.order(order.id);
      return now.lastError?.code === 'connection-lost' && now.inDoubt ? now : undefined;
    });
  };
  const revisions = () => pair.proxy.seen.map(({ revision }) => revision);

  it('sends an order that was edited in between as it was, then as it is: one draft with the new content', async () => {
    const order = await inDoubt();
    const lines = [
      {
        supplierArticleNumber: 'BLT-10',
        description: 'Bolt',
        quantity: '77',
        unit: 'stk',
        unitPrice: '3.25',
      },
    ];
    const path = `/api/purchase-orders/${order.id}`;
    await pair.buyer.admin.demand('PATCH', path, { body: { lines }, ifMatch: order.version });
    expect(await pair.draftsOf(order.number)).toMatchObject([{ revision: 1, lines: [{ quantity: '1' }] }]);
    await pair.runSending();
    await pair.allTransmitted([order]);
    expect(await pair.draftsOf(order.number)).toMatchObject([
      { revision: 2, lines: [{ articleNumber: 'BLT-10', quantity: '77', unitPrice: '3.25' }] },
    ]);
    expect(revisions()).toEqual([1, 1, 2]);
  });

  it('does the same when an article was edited in between', async () => {
    const { admin } = pair.buyer;
    const suppliers = (supplierArticleNumber: string) => [{ contactId, supplierArticleNumber }];
    const article = await admin.demand<{ id: string; version: number }>('POST', '/api/articles', {
      body: { number: 'F-77', description: 'Plate', unit: 'stk', suppliers: suppliers('STL-200') },
    });
    const order = await inDoubt({ articleId: article.id, supplierArticleNumber: null });
    await admin.demand('PATCH', `/api/articles/${article.id}`, {
      body: { suppliers: suppliers('BLT-10') },
      ifMatch: article.version,
    });
    await pair.runSending();
    await pair.allTransmitted([order]);
    expect(await pair.draftsOf(order.number)).toMatchObject([
      { revision: 2, lines: [{ articleNumber: 'BLT-10', quantity: '1' }] },
    ]);
    expect(revisions()).toEqual([1, 1, 2]);
  });

  it('does not let an order be cancelled that the supplier may have', async () => {
    const order = await inDoubt();
    const { status, body } = await pair.buyer.admin.call('POST', `/api/purchase-orders/${order.id}/cancel`);
    expect({ status, body }).toMatchObject({ status: 409, body: { code: 'order-in-doubt' } });
  });
});

import { onMariaDb } from '@prodsys/platform/testing';
import { randomUUID } from 'node:crypto';
import { inParallel, startRealPair, type Draft, type RealPair } from './real-pair';

/** SQLite has one process for an instance; there the same is sent twice to that one. */
const processes = onMariaDb() ? 2 : 1;

let pair: RealPair;
let token: string;
beforeAll(async () => {
  pair = await startRealPair({ processes });
  ({ token } = await pair.connect());
}, 60_000);
afterAll(() => pair?.stop());

interface Answer {
  status: number;
  replayed: boolean;
  retryAfter: string | null;
  text: string;
}

let number = 0;
const message = (fields: object = {}) => ({
  id: randomUUID(),
  number: `TW-${++number}`,
  revision: 1,
  orderDate: '2026-11-22',
  currency: 'NOK',
  buyer: {
    instanceId: 'b7a5a0b6-5b0b-4a0c-9d8e-0a7d3f1c2b11',
    name: 'Fjord Industri AS',
    organisationNumber: '999999999',
    address: { line1: 'Havnegata 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
  },
  lines: [{ lineNumber: 1, articleNumber: 'STL-200', quantity: '10', unitPrice: '149.5' }],
  ...fields,
});

/** To one process after the other, turn by turn. */
async function send(body: object, turn: number, path = ''): Promise<Answer> {
  const target = pair.supplier.processes[turn % processes]?.url ?? '';
  const answer = await fetch(`${target}/api/partner/v1/purchase-orders${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    status: answer.status,
    replayed: answer.headers.get('idempotency-replayed') === 'true',
    retryAfter: answer.headers.get('retry-after'),
    text: await answer.text(),
  };
}

/** One answer is the first, the others repeat it; whoever came while it was being taken is told to come again. */
function expectOneAndReplays(answers: Answer[]): void {
  expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
  const taken = answers.filter(({ status }) => status === 201);
  expect(taken.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(new Set(taken.map(({ text }) => text)).size).toBe(1);
  for (const { text, retryAfter } of answers.filter(({ status }) => status === 409))
    expect({ code: (JSON.parse(text) as { code: string }).code, retryAfter }).toEqual({
      code: 'order-in-progress',
      retryAfter: '1',
    });
}

describe(`the same order sent twice to ${processes} process${processes > 1 ? 'es' : ''} of the supplier`, () => {
  it('is one draft when it comes 40 times at once, and later again', async () => {
    const order = message();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, turn) => send(order, turn)));
    expectOneAndReplays(answers);
    const first = answers.find(({ status }) => status === 201);
    for (const turn of [0, 1])
      expect(await send(order, turn)).toEqual({ ...first, replayed: true, retryAfter: null });
    expect(await pair.draftsOf(order.number)).toHaveLength(1);
  });

  it('is one draft for each of 20 pairs that race', async () => {
    const orders = Array.from({ length: 20 }, () => message());
    const pairs = await Promise.all(orders.map((order) => Promise.all([send(order, 0), send(order, 1)])));
    pairs.forEach(expectOneAndReplays);
    const drafts = await pair.drafts();
    for (const order of orders)
      expect(drafts.filter(({ orderNumber }) => orderNumber === order.number)).toHaveLength(1);
  });

  it('is one draft for each order of 8 batches that race, in whatever order they name them', async () => {
    const orders = Array.from({ length: 60 }, () => message());
    const reversed = [...orders].reverse();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        send({ items: turn % 2 === 0 ? orders : reversed }, turn >> 1, '/batch'),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const items = answers.map(({ text }, turn) => {
      const list = (JSON.parse(text) as { items: { status: number; body: object; replayed?: true }[] }).items;
      return turn % 2 === 0 ? list : list.reverse();
    });
    for (const index of orders.keys())
      expectOneAndReplays(
        items.map((list) => {
          const { status = 0, body = {}, replayed = false } = list[index] ?? {};
          return { status, replayed, retryAfter: status === 409 ? '1' : null, text: JSON.stringify(body) };
        }),
      );
    const drafts = await pair.drafts();
    for (const order of orders)
      expect(drafts.filter(({ orderNumber }) => orderNumber === order.number)).toHaveLength(1);
  });

  it('is one draft with the newest content when revisions race', async () => {
    const order = message();
    const revision = (wanted: number) => ({
      ...order,
      revision: wanted,
      lines: [{ ...order.lines[0], quantity: String(wanted) }],
    });
    await send(revision(1), 0);
    const answers: Answer[] = [];
    await inParallel(12, async (turn) => void answers.push(await send(revision(2 + (turn % 2)), turn)));
    expect(answers.filter(({ status }) => ![201, 409].includes(status))).toEqual([]);
    expect(await pair.draftsOf(order.number)).toMatchObject([
      { revision: 3, lines: [{ quantity: '3' }] } as Partial<Draft>,
    ]);
  });

  it('is refused when it says something else under the same revision', async () => {
    const order = message();
    await send(order, 0);
    const other = await send({ ...order, reference: 'Annet' }, 1);
    expect(other.status).toBe(422);
    expect(JSON.parse(other.text)).toMatchObject({ code: 'revision-reused' });
  });
});

import { Article } from '@prodsys/core';
import fc from 'fast-check';
import { startPair, type Pair } from './testing/pair';

type Json = Record<string, unknown>;
let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair.stop());

const most = 10n ** 21n - 1n;
/** The shortest way to write so many millionths. */
const shortest = (millionths: bigint) => {
  const after = String(millionths % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${millionths / 1_000_000n}${after && `.${after}`}`;
};
/** The same number with noughts behind it, as a form or a CSV file may have it. */
const padded = (text: string) =>
  text.includes('.') ? text.padEnd(text.indexOf('.') + 7, '0') : `${text}.000000`;
const amount = (from: bigint, to: bigint) =>
  fc.oneof(
    fc.bigInt({ min: from, max: to }),
    fc
      .constantFrom(from, from + 1n, to, to - 1n, 1_000_000n, 999_999n, 10_000_001n)
      .filter((n) => n >= from && n <= to),
  );
const line = fc
  .record({
    quantity: amount(1n, most),
    unitPrice: amount(0n, most),
    priceQuantity: amount(1n, most),
    discountPercent: amount(0n, 100_000_000n),
  })
  .map((fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, shortest(value)])),
  );
const numbersOf = ({ quantity, unitPrice, priceQuantity, discountPercent }: Json) => ({
  quantity,
  unitPrice,
  priceQuantity,
  discountPercent,
});

it('carries decimals of 15 digits before and 6 after the point from the buyer to the draft, the order and back, unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 60, maxLength: 60 }),
      fc.boolean(),
      async (lines, withNoughts) => {
        const typed = lines.map((fields) =>
          withNoughts
            ? Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, padded(value)]))
            : fields,
        );
        const order = await pair.purchaseOrder({ lines: typed });
        const own = await pair.order(order.id);
        expect((own['lines'] as Json[]).map(numbersOf)).toEqual(lines);
        expect(await pair.export(order)).toMatchObject({ transmitted: 1 });
        const draft = await pair.draft(order.number);
        expect(draft.lines.map(numbersOf)).toEqual(lines);
        expect(draft.lines.map((one) => one['amount'])).toEqual(
          (own['lines'] as Json[]).map((one) => one['amount']),
        );
        expect(draft['total']).toBe(own['total']);
        const approved = await pair.supplier.call<Json>(
          'POST',
          `/api/order-drafts/${String(draft['id'])}/approve`,
        );
        const sold = await pair.supplier.call<Json & { lines: Json[] }>(
          'GET',
          `/api/orders/${String(approved.body['salesOrderId'])}`,
        );
        expect(sold.body.lines.map(numbersOf)).toEqual(lines);
        expect(sold.body['total']).toBe(own['total']);
      },
    ),
    { numRuns: 4 },
  );
});

it('adds up the largest order that the limits allow, at both ends', async () => {
  const largest = '999999999999999.999999';
  const lines = Array.from({ length: 1_000 }, () => ({
    quantity: largest,
    unitPrice: largest,
    priceQuantity: '0.000001',
    discountPercent: '0',
  }));
  const order = await pair.purchaseOrder({ lines });
  const own = await pair.order(order.id);
  expect(String(own['total'])).toMatch(/^\d{39}\.\d\d$/);
  expect(await pair.export(order)).toMatchObject({ transmitted: 1 });
  const draft = await pair.draft(order.number);
  expect(draft['total']).toBe(own['total']);
  const approved = await pair.supplier.call('POST', `/api/order-drafts/${String(draft['id'])}/approve`);
  expect(approved.status).toBe(200);
  const sold = await pair.supplier.call('GET', `/api/orders/${String(approved.body['salesOrderId'])}`);
  expect(sold.body['total']).toBe(own['total']);
  // A discount that no supplier takes makes it larger still.
  const surcharged = await pair.purchaseOrder({
    lines: lines.map((one) => ({ ...one, discountPercent: `-${largest}` })),
  });
  expect(String((await pair.order(surcharged.id))['total'])).toMatch(/^\d{53}\.\d\d$/);
});

it('keeps the largest and the smallest price of an article to the last digit', async () => {
  for (const [index, price] of [
    '999999999999999.999999',
    '0.000001',
    '0',
    '123456789012345.678901',
    '900719925474099.300001',
    '0.1',
  ].entries()) {
    const article = await pair.article(`PRIS-${index}`, { price });
    const { body } = await pair.supplier.call<Json>('GET', `/api/articles/${String(article['id'])}`);
    expect(body['price']).toBe(price);
  }
});

it('refuses a digit too many at both ends rather than round it', async () => {
  for (const price of ['1000000000000000', '0.0000001', '1e3', '1,5', '01', '.5', 'NaN', 1.5])
    expect(
      await pair.supplier.call('POST', '/api/articles', {
        body: { number: 'FOR-MANGE', description: 'x', price },
      }),
    ).toMatchObject({ status: 400 });
});

it('compares the price as a number, not as text', async () => {
  await pair.article('LIK-PRIS', { price: '10.50' });
  const order = await pair.purchaseOrder({
    lines: [
      { supplierArticleNumber: 'LIK-PRIS', unitPrice: '10.500000' },
      { supplierArticleNumber: 'LIK-PRIS', unitPrice: '10.500001' },
    ],
  });
  await pair.export(order);
  expect((await pair.draft(order.number))['warnings']).toEqual([
    expect.objectContaining({
      pointer: '/lines/1/unitPrice',
      code: 'price-differs',
      params: expect.objectContaining({ direction: 'above' }),
    }),
  ]);
});

describe('article numbers that differ only in case or in a ring above an a', () => {
  const alike = [
    'STL-a',
    'STL-A',
    'STL-å',
    'STL-Å',
    'STL-a\u030a',
    'STL-A\u030a',
    'STL-ａ',
    'STL-\u200ba',
    'STL-à',
    'STL-ª',
  ];

  it('are different articles, at the supplier, in a look-up and in an order', async () => {
    for (const [index, number] of alike.entries())
      expect(await pair.article(number, { price: String(index + 1) })).toMatchObject({ number });
    const lookup = await pair.supplier.call<{
      items: { number: string; match: { number: string; price: string } | null }[];
    }>('POST', '/api/partner/v1/articles/lookup', {
      body: { numbers: [...alike, 'stl-a', 'STL-a-', 'STL-ä'] },
      as: { token: pair.token },
    });
    expect(lookup.body.items.map((item) => item.match && [item.match.number, item.match.price])).toEqual([
      ...alike.map((number, index) => [number, String(index + 1)]),
      null,
      null,
      null,
    ]);
    const order = await pair.purchaseOrder({
      lines: alike.map((supplierArticleNumber) => ({ supplierArticleNumber })),
    });
    expect(await pair.export(order)).toMatchObject({ transmitted: 1 });
    const { lines } = await pair.draft(order.number);
    expect(lines.map((one) => [one['articleNumber'], one['ownArticleNumber'], one['ownPrice']])).toEqual(
      alike.map((number, index) => [number, number, String(index + 1)]),
    );
    expect(new Set(lines.map((one) => one['articleId'])).size).toBe(alike.length);
  });

  it('are different articles at the buyer, whose lines keep them apart', async () => {
    for (const number of alike)
      expect(
        await pair.buyer.call('POST', '/api/articles', {
          body: {
            number,
            description: number,
            suppliers: [{ contactId: pair.supplierContactId, supplierArticleNumber: number }],
          },
        }),
      ).toMatchObject({ status: 201 });
    const order = await pair.purchaseOrder({
      lines: alike.map((articleNumber) => ({ articleNumber, supplierArticleNumber: null })),
    });
    expect(
      (order['lines'] as Json[]).map((one) => [one['articleNumber'], one['supplierArticleNumber']]),
    ).toEqual(alike.map((number) => [number, number]));
    expect(
      await pair.buyer.call('POST', '/api/articles', { body: { number: 'STL-a', description: 'x' } }),
    ).toMatchObject({
      status: 409,
      body: { code: 'article-number-taken' },
    });
  });

  it('are never taken for each other, whatever they are made of', async () => {
    const piece = fc.constantFrom(
      'a',
      'A',
      'å',
      'a\u030a',
      'Å',
      '\u212b',
      'ae',
      'æ',
      '-',
      '0',
      'ß',
      'ss',
      'ı',
      'i',
    );
    const number = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => `P:${pieces.join('')}`);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(number, { minLength: 8, maxLength: 8 }), async (numbers) => {
        await pair.supplier.instance.db.write((manager) =>
          manager.query("DELETE FROM article WHERE number LIKE 'P:%'"),
        );
        for (const each of numbers) await pair.article(each);
        const found = await pair.supplier.instance.db.read((manager) =>
          Promise.all(numbers.map((each) => manager.findBy(Article, { number: each }))),
        );
        expect(found.map((articles) => articles.map((article) => article.number))).toEqual(
          numbers.map((each) => [each]),
        );
      }),
      { numRuns: 6 },
    );
  });
});

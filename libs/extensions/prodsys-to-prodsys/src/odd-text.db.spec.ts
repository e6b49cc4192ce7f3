import type { CallOptions } from '@prodsys/platform/testing';
import { buyerCompany, startPair, supplierCompany, type Pair } from './testing/pair';

type Json = Record<string, unknown>;
/** Legal, and what programs stumble over. None is longer than 20 characters, so each fits in every field. */
const odd = [
  '🏗️👩\u200d🔧 🇳🇴',
  'שלום עולם',
  'مرحبا 12 km',
  '\u202etxet desrever',
  `"'«»„“‘’\``,
  '<script>x()</script>',
  '<b>&amp;&#0;</b>',
  'e\u0301 A\u030a o\u0308\u0323',
  'Å\u212b ﬁ ß ı İ',
  '𝒳𠜎𝔸',
  "'; DROP TABLE x; --",
  '\\0 \\n \\u0041 %s %_!',
  '{"a":[1]}',
  '${7*7} {{7*7}}',
  '=1+1;@SUM(A1)',
  '../../etc/passwd',
  'a\u00a0b\u2003c\u3000d',
  'a\u200bb\u2060c\u00add',
  'a\u2028b\u2029c',
  'null',
  'undefined',
  '0',
  '-0',
  'true',
  '\ufffd\ufdd0',
  'a  b   c',
  'ก็็็็็',
  '日本語 한국어',
  '١٢٣',
  'constructor',
  '__proto__',
];
const address = (text: string) => ({
  line1: text,
  line2: text,
  postalCode: text,
  city: text,
  countryCode: 'NO',
});

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair.stop());

/** An order whose every text is the same odd one; the article is known by it at both ends. */
async function orderOf(text: string) {
  await pair.article(text, { description: text, unit: text });
  await pair.buyer.call('POST', '/api/articles', {
    body: {
      number: text,
      description: text,
      unit: text,
      suppliers: [{ contactId: pair.supplierContactId, supplierArticleNumber: text }],
    },
  });
  return pair.purchaseOrder({
    number: text,
    reference: text,
    note: text,
    contactPerson: { name: text, email: 'kari@fjord.example', phone: text },
    deliveryAddress: address(text),
    lines: [{ articleNumber: text, supplierArticleNumber: null, description: text, unit: text, note: text }],
  });
}

it('carries odd but legal text byte for byte from the order to the draft', async () => {
  const orders = [];
  for (const text of odd) orders.push(await orderOf(text));
  expect(await pair.export(...orders)).toMatchObject({ transmitted: odd.length, failed: 0 });
  for (const [index, text] of odd.entries()) {
    expect(await pair.order(orders[index]?.id ?? '')).toMatchObject({
      number: text,
      reference: text,
      status: 'TRANSMITTED',
    });
    const draft = await pair.draft(text);
    expect(draft).toMatchObject({
      orderNumber: text,
      reference: text,
      note: text,
      contactPerson: { name: text, phone: text },
      deliveryAddress: address(text),
      lines: [
        {
          articleNumber: text,
          buyerArticleNumber: text,
          ownArticleNumber: text,
          description: text,
          ownDescription: text,
          unit: text,
          note: text,
        },
      ],
    });
    const status = await pair.supplier.call<Json>(
      'GET',
      `/api/partner/v1/purchase-orders/${encodeURIComponent(text)}`,
      { as: { token: pair.token } },
    );
    expect([text, status.status, status.body['orderNumber']]).toEqual([text, 200, text]);
  }
});

it('keeps odd text in every register, and finds it again by its beginning', async () => {
  for (const text of odd) {
    const fields = {
      name: text,
      phone: text,
      note: text,
      paymentTerms: text,
      address: address(text),
      deliveryAddress: address(text),
      persons: [{ name: text }],
    };
    const made = await pair.buyer.call<Json>('POST', '/api/contacts', {
      body: { ...fields, email: 'a@b.example', isCustomer: true },
    });
    expect([text, made.status]).toEqual([text, 201]);
    const { body } = await pair.buyer.call<Json>('GET', `/api/contacts/${String(made.body['id'])}`);
    expect(body).toMatchObject(fields);
    for (const [path, field] of [
      ['contacts', 'name'],
      ['articles', 'number'],
      ['purchase-orders', 'number'],
    ] as const) {
      const found = await pair.buyer.call<{ items: Json[] }>(
        'GET',
        `/api/${path}?limit=200&search=${encodeURIComponent(text)}`,
      );
      expect([text, path, found.status, found.body.items.map((item) => item[field])]).toEqual([
        text,
        path,
        200,
        expect.arrayContaining([text]),
      ]);
    }
  }
});

it('keeps the line breaks and tabs of a note, and of nothing else', async () => {
  const note = 'Første linje\r\n\tandre\n\n– tredje';
  const order = await pair.purchaseOrder({ note });
  await pair.export(order);
  expect((await pair.draft(order.number))['note']).toBe(note);
  expect(
    await pair.buyer.call('PATCH', `/api/purchase-orders/${order.id}`, {
      body: { reference: note },
      ifMatch: 1,
    }),
  ).toMatchObject({ status: 400 });
});

it('shows a refused order on its error page with its text escaped', async () => {
  for (const text of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'&lt;"]) {
    const order = await pair.purchaseOrder({
      lines: [{ supplierArticleNumber: text, description: text, unit: '<u>' }],
    });
    await pair.export(order);
    const { errorUrl } = await pair.order(order.id);
    const page = await pair.supplier.app.inject(new URL(String(errorUrl)).pathname);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`));
    for (const dangerous of ['<script', '<img', '<u>']) expect(page.body).not.toContain(dangerous);
  }
});

describe('white space around a text', () => {
  const spaces = [' ', '\u00a0', '\ufeff', '\u2003', '\u3000', '\u2028'];

  it('is stripped where people type', async () => {
    for (const [index, space] of spaces.entries()) {
      const number = `LUFT-${index}`;
      const { body } = await pair.buyer.call<Json>('POST', '/api/articles', {
        body: { number: `${space}${number}${space}`, description: `${space}Luft${space}` },
      });
      expect(body).toMatchObject({ number, description: 'Luft' });
    }
    expect(
      await pair.buyer.call('POST', '/api/articles', { body: { number: ' \u00a0 ', description: 'x' } }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/number', code: 'too-short' }] },
    });
  });

  it('is refused where instances speak to each other', async () => {
    for (const space of [...spaces, '\t', '\n'])
      for (const text of [`${space}x`, `x${space}`])
        expect([text, await send({ reference: text })]).toMatchObject([
          text,
          { status: 422, body: { errors: [{ pointer: '/reference', code: 'format-wrong' }] } },
        ]);
  });
});

/** Sends the partner API an order that is right but for the fields given. */
let serial = 0;
function message(fields: Json = {}): Json {
  serial++;
  return {
    id: `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`,
    number: `DIREKTE-${serial}`,
    revision: 1,
    orderDate: '2026-11-22',
    currency: 'NOK',
    buyer: { instanceId: pair.buyer.instance.id, name: buyerCompany.name, address: buyerCompany.address },
    lines: [{ lineNumber: 1, articleNumber: 'STL-200', quantity: '1', unitPrice: '149.5' }],
    ...fields,
  };
}
const send = (fields: Json, options: Partial<CallOptions> = {}) =>
  pair.supplier.call<Json>('POST', '/api/partner/v1/purchase-orders', {
    body: message(fields),
    as: { token: pair.token },
    ...options,
  });

describe('text that is no text', () => {
  const controls = [
    '\u0000',
    '\u0001',
    '\u0008',
    '\u000b',
    '\u001b',
    '\u001f',
    '\u007f',
    '\u0080',
    '\u0085',
    '\u009f',
  ];
  const halves = ['\ud800', '\udfff', '\ud83c', 'x\udfd7', '\udfd7\ud83c'];

  it('is refused where people type: control characters and half characters', async () => {
    for (const bad of [...controls, ...halves]) {
      const text = `a${bad}b`;
      const refused = (field: string) => ({
        status: 400,
        body: { code: 'request-invalid', errors: [{ pointer: `/${field}`, code: 'format-wrong' }] },
      });
      expect([
        text,
        await pair.buyer.call('POST', '/api/articles', { body: { number: text, description: 'x' } }),
      ]).toMatchObject([text, refused('number')]);
      expect([
        text,
        await pair.buyer.call('POST', '/api/contacts', { body: { ...supplierCompany, note: text } }),
      ]).toMatchObject([text, refused('note')]);
    }
  });

  it('is refused where instances speak to each other, and the answer says where it was', async () => {
    for (const bad of [...controls, ...halves]) {
      const text = `a${bad}b`;
      const answer = await send({
        note: text,
        lines: [{ lineNumber: 1, articleNumber: text, quantity: '1', unitPrice: '1' }],
      });
      expect([
        text,
        answer.status,
        (answer.body['errors'] as Json[]).map((fault) => fault['pointer']).sort(),
      ]).toEqual([text, 422, ['/lines/0/articleNumber', '/note']]);
    }
    for (const bad of [...controls, ...halves])
      expect([
        bad,
        (
          await pair.supplier.call('POST', '/api/partner/v1/articles/lookup', {
            body: { numbers: [`a${bad}b`] },
            as: { token: pair.token },
          })
        ).status,
      ]).toEqual([bad, 400]);
  });

  it('is refused as bytes that are not UTF-8, at both doors', async () => {
    const sequences = [
      [0xff],
      [0xfe, 0xff],
      [0xc3],
      [0xc0, 0x80],
      [0xe0, 0x80, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe5],
    ];
    for (const bytes of sequences) {
      const raw = (body: Json) => {
        const [before = '', after = ''] = JSON.stringify(body).split('HERE');
        return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
      };
      const refused = { status: 400, body: { code: 'json-invalid' } };
      expect(await send({}, { raw: raw(message({ reference: 'HERE' })) })).toMatchObject(refused);
      expect(
        await pair.buyer.call('POST', '/api/articles', { raw: raw({ number: 'HERE', description: 'x' }) }),
      ).toMatchObject(refused);
    }
    expect(
      await send({}, { raw: Buffer.from(JSON.stringify(message({ reference: 'blåbær 🏗️' }))) }),
    ).toMatchObject({ status: 201 });
  });

  it('leaves no trace: none of it became an article, a contact or a draft', async () => {
    for (const [instance, table] of [
      [pair.buyer, 'article'],
      [pair.buyer, 'contact'],
      [pair.supplier, 'order_draft'],
      [pair.supplier, 'order_draft_line'],
    ] as const) {
      const rows = JSON.stringify(
        await instance.instance.db.read((manager) => manager.query(`SELECT * FROM ${table}`)),
      );
      expect(rows).not.toMatch(/a(\\u00|\\ud|\ufffd|[\u007f-\u009f])[^"]*b"/);
    }
  });
});

it('counts characters as people do: a text of the longest allowed length may be all emoji', async () => {
  const text = '🏗'.repeat(64);
  await pair.article(text);
  const order = await pair.purchaseOrder({
    number: text,
    lines: [{ supplierArticleNumber: text, description: '𝒳'.repeat(500) }],
  });
  expect(await pair.export(order)).toMatchObject({ transmitted: 1 });
  expect(await pair.draft(text)).toMatchObject({
    lines: [{ articleNumber: text, description: '𝒳'.repeat(500) }],
  });
  expect(
    await pair.buyer.call('POST', '/api/articles', { body: { number: `${text}x`, description: 'x' } }),
  ).toMatchObject({ status: 400 });
});

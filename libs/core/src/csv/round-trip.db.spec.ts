import fc from 'fast-check';
import { startWithFiles, type FilesInstance } from '../testing/files';

let there: FilesInstance;
let here: FilesInstance;
beforeAll(async () => {
  [there, here] = await Promise.all([startWithFiles(), startWithFiles()]);
});
afterAll(() => Promise.all([there.stop(), here.stop()]));

/** Text as it may stand in a field: without control characters, and without white space around it. */
const text = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: max }),
      fc.string({
        unit: fc.constantFrom('"', ';', ',', ' ', "'", '=', '+', '-', '@', '\u00a0', 'å', '1', '.', '\\'),
        minLength: 1,
        maxLength: max,
      }),
      fc.constantFrom(
        '=1+1',
        '+47 55 00 00',
        '-5,5',
        "'=x",
        'ja',
        'null',
        '1,5',
        '22.11.2026',
        '007',
        '1E5',
        '€–”',
      ),
    )
    .map((value) =>
      value
        .replace(/[\p{Cc}\p{Cs}]/gu, '')
        .trim()
        .slice(0, max),
    )
    .filter((value) => !/\p{Cs}/u.test(value))
    .map((value) => (value === '' ? 'x' : value));
const lines = fc
  .array(text(12), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom('\n', '\r\n', '\t', '\n\n').map((between) => parts.join(between)));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, millionths]) => `${whole}.${String(millionths).padStart(6, '0')}`.replace(/\.?0+$/, ''))
  .map((value) => (value === '' ? '0' : value));
const positive = decimal.map((value) => (/[1-9]/.test(value) ? value : '1'));
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => String(hundredths / 100));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const currency = fc.constantFrom('NOK', 'EUR', 'SEK');
const address = fc.record({
  line1: text(30),
  line2: orNull(text(30)),
  postalCode: text(10),
  city: text(20),
  countryCode: fc.constantFrom('NO', 'SE'),
});
const personOf = fc.record({
  name: text(30),
  email: orNull(fc.constantFrom('a@example.com', 'b@example.com')),
  phone: orNull(fc.constantFrom('+47 55 00', '(55) 00', '55-00', '=55')),
});

const contact = fc.record({
  name: text(40),
  email: fc.constant('post@example.com'),
  isCustomer: fc.boolean(),
  isSupplier: fc.boolean(),
  phone: orNull(text(20)),
  mobile: orNull(text(20)),
  category: orNull(text(20)),
  language: fc.constantFrom('nb', 'en'),
  address,
  invoiceAddress: orNull(address),
  deliveryAddress: orNull(address),
  paymentTerms: orNull(text(20)),
  currency: orNull(currency),
  note: orNull(lines),
  active: fc.boolean(),
  persons: fc.uniqueArray(personOf, { selector: ({ name }) => name, maxLength: 3 }),
});
const supplier = fc.record({
  supplierArticleNumber: orNull(text(20)),
  description: orNull(text(40)),
  price: orNull(decimal),
  currency: orNull(currency),
  leadTimeDays: orNull(fc.integer({ min: 0, max: 3650 })),
});
const article = fc.record({
  description: text(60),
  type: fc.constantFrom('article', 'product', 'equipment'),
  category: orNull(text(20)),
  unit: text(10),
  price: orNull(decimal),
  priceQuantity: positive,
  currency,
  purchasePrice: orNull(decimal),
  purchaseCurrency: orNull(currency),
  purchaseDiscountPercent: percent,
  purchaseQuantity: orNull(decimal),
  gtin: orNull(fc.constantFrom('12345678', '00000000000017')),
  active: fc.boolean(),
  suppliers: fc.array(supplier, { maxLength: 2 }),
});
const orderLine = fc.record({
  description: text(40),
  quantity: decimal,
  unit: text(10),
  unitPrice: fc.oneof(
    decimal,
    positive.map((value) => `-${value}`),
  ),
  priceQuantity: positive,
  discountPercent: percent,
  supplierArticleNumber: orNull(text(20)),
  requestedDeliveryDate: orNull(day),
  note: orNull(text(40)),
  withArticle: fc.boolean(),
});
const order = fc.record({
  state: fc.constantFrom('draft', 'released'),
  orderDate: day,
  requestedDeliveryDate: orNull(day),
  currency,
  reference: orNull(text(20)),
  paymentTerms: orNull(text(20)),
  note: orNull(lines),
  contactPerson: orNull(personOf),
  supplierPerson: orNull(personOf),
  deliveryAddress: orNull(address),
  invoiceAddress: orNull(address),
  lines: fc.array(orderLine, { maxLength: 3 }),
});

const post = async (path: string, body: object) => {
  const answer = await there.call<{ id: string }>('POST', path, { body });
  expect([answer.status, answer.body]).toMatchObject([201, {}]);
  return answer.body.id;
};
const registers = ['contacts', 'articles', 'purchase-orders'];

it('loses nothing on the way out of one instance and into another, in either language, however odd it is', async () => {
  const sample = <T>(values: fc.Arbitrary<T>, count: number) =>
    fc.sample(values, { numRuns: count, seed: 7 });
  const suppliers: string[] = [];
  // A contact without any number is known by its name alone, so that two of one name are for a person to tell apart.
  const contacts = new Map(sample(contact, 60).map((fields) => [fields.name, fields]));
  for (const fields of contacts.values()) {
    const id = await post('/api/contacts', fields);
    if (fields.isSupplier && fields.active) suppliers.push(id);
  }
  const numbers = [...new Set(sample(text(20), 60))];
  for (const [index, fields] of sample(article, numbers.length).entries())
    await post('/api/articles', {
      ...fields,
      number: numbers[index],
      suppliers: fields.suppliers.map((row, place) => ({
        ...row,
        contactId: suppliers[(index + place) % suppliers.length],
        isDefault: place === index % 2,
      })),
    });
  for (const [index, fields] of sample(order, 40).entries())
    await post('/api/purchase-orders', {
      ...fields,
      supplierContactId: suppliers[index % suppliers.length],
      lines: fields.lines.map(({ withArticle, ...row }, place) => ({
        ...row,
        lineNumber: (place + 1) * 10,
        articleNumber: withArticle ? numbers[index % numbers.length] : null,
      })),
    });
  for (const [index, register] of registers.entries()) {
    const written = await there.exportFile(register, index % 2 === 0 ? 'nb' : 'en');
    const done = await here.importFile(register, written, { skipFaulty: true });
    expect([done.state, await here.rows(done.id), done.unknownColumns]).toEqual(['done', [], []]);
    for (const language of ['nb', 'en'])
      expect(await here.exportFile(register, language)).toBe(await there.exportFile(register, language));
  }
});

it('finds nothing to change in what it has just written', async () => {
  for (const register of registers) {
    const seen = await here.preview(register, await here.exportFile(register));
    expect([register, seen]).toMatchObject([register, { created: 0, changed: 0, faulty: 0 }]);
    expect(seen.unchanged).toBeGreaterThan(30);
  }
});

it('takes the file as Excel saves it again: Windows-1252, without a mark', async () => {
  const written = await here.exportFile('articles');
  const ansi = Buffer.from(
    'Artikkelnummer;Beskrivelse;Pris\r\nÆØÅ-1;Blåbær – 50 €;1\u00a0234,50\r\n'
      .replace('–', '\u0096')
      .replace('€', '\u0080'),
    'latin1',
  );
  expect(await here.importFile('articles', ansi)).toMatchObject({ state: 'done', created: 1 });
  expect((await here.exportFile('articles')).length).toBeGreaterThan(written.length);
  expect(await here.exportFile('articles')).toContain('ÆØÅ-1;Blåbær – 50 €;Artikkel;;stk;1234,5;');
});

import { startWithFiles, type FilesInstance } from '../testing/files';

let here: FilesInstance;
beforeAll(async () => {
  here = await startWithFiles();
  for (const [name, supplierNumber] of [
    ['Stål AS', '50001'],
    ['Skrue AS', '50002'],
  ])
    await here.call('POST', '/api/contacts', {
      body: {
        name,
        supplierNumber,
        isSupplier: true,
        email: 'post@example.com',
        address: { line1: 'Veien 1', postalCode: '0001', city: 'Oslo', countryCode: 'NO' },
      },
    });
});
afterAll(() => here.stop());

const article = async (number: string) => {
  const { body } = await here.call<{ items: Record<string, unknown>[] }>(
    'GET',
    `/api/articles?search=${number}`,
  );
  return body.items[0];
};

it('says first what a file would do, and does it when it is applied', async () => {
  const file =
    'Artikkelnummer;Beskrivelse;Enhet;Pris;Leverandørnummer;Leverandørens artikkelnummer;Leverandørens pris;Merknad\r\n' +
    'STL-200;Stålplate 2 mm;stk;1 234,50;50001;S200;1 000,00;ukjent kolonne\r\n' +
    'STL-200;;;;50002;X-9;1.100,5;\r\n' +
    'SKR-1;"Skrue ""M8""";pk;\u00a0;50002;M8;;\r\n';
  const seen = await here.preview('articles', Buffer.from(file, 'latin1'));
  expect(seen).toMatchObject({
    state: 'previewed',
    rows: 3,
    created: 2,
    faulty: 0,
    unknownColumns: ['Merknad'],
  });
  const [fresh] = await here.rows(seen.id, 'new');
  expect(fresh?.changes).toEqual(
    expect.arrayContaining([
      { field: 'price', from: null, to: '1234.5' },
      { field: 'suppliers/2/supplierNumber', from: null, to: '50002' },
      { field: 'suppliers/2/price', from: null, to: '1100.5' },
    ]),
  );
  expect(await article('STL-200')).toBeUndefined();
  expect(await here.apply(seen.id)).toMatchObject({
    state: 'done',
    processedRows: 3,
    created: 2,
    changed: 0,
  });
  const stored = await article('STL-200');
  expect(stored).toMatchObject({ description: 'Stålplate 2 mm', price: '1234.5', unit: 'stk' });
  expect((stored?.['suppliers'] as { price: string }[]).map(({ price }) => price).sort()).toEqual([
    '1000',
    '1100.5',
  ]);
  expect(await article('SKR-1')).toMatchObject({ description: 'Skrue "M8"', price: null });
  const history = await here.call<{ items: object[] }>(
    'GET',
    `/api/articles/${String(stored?.['id'])}/history`,
  );
  expect(history.body.items).toMatchObject([{ action: 'created', source: 'import', actor: 'admin' }]);
});

it('changes what the file says and leaves alone what it has no column for', async () => {
  const seen = await here.preview('articles', 'Article number,Price\nSTL-200,99.5\nSKR-1,\n');
  expect(seen).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
  expect(await here.rows(seen.id, 'changed')).toMatchObject([
    { line: 2, key: 'STL-200', changes: [{ field: 'price', from: '1234.5', to: '99.5' }] },
  ]);
  await here.apply(seen.id);
  const stored = await article('STL-200');
  expect(stored).toMatchObject({ price: '99.5', description: 'Stålplate 2 mm', version: 2 });
  expect(stored?.['suppliers']).toHaveLength(2);
  expect(await here.importFile('articles', 'artikkel nummer;PRIS\nSTL-200;\n')).toMatchObject({ changed: 1 });
  expect(await article('STL-200')).toMatchObject({ price: null });
});

type Supplier = { supplierNumber: string; price: string | null; isDefault: boolean; contactId: string };
const suppliersOf = async (number: string) => {
  const rows = ((await article(number))?.['suppliers'] ?? []) as Supplier[];
  const { body } = await here.call<{ items: { id: string; supplierNumber: string }[] }>(
    'GET',
    '/api/contacts',
  );
  const numberOf = new Map(body.items.map((row) => [row.id, row.supplierNumber]));
  return rows
    .map(({ contactId, price, isDefault }) => [numberOf.get(contactId), price, isDefault])
    .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
};

it('leaves the other suppliers of an article alone when one of them sends a price list', async () => {
  await here.importFile(
    'articles',
    'Artikkelnummer;Beskrivelse;Leverandørnummer;Leverandørens pris;Standardleverandør\n' +
      'XL-1;Plate;50001;100;ja\nXL-1;;50002;110;nei\nXL-2;Bolt;50001;5;\n',
  );
  const list = 'Artikkelnummer;Leverandørnummer;Leverandørens pris\nXL-1;50002;120\nXL-2;50002;6\n';
  const seen = await here.preview('articles', list);
  expect(seen).toMatchObject({ details: 'merge', changed: 2, removed: 0 });
  await here.apply(seen.id);
  expect(await suppliersOf('XL-1')).toEqual([
    ['50001', '100', true],
    ['50002', '120', false],
  ]);
  expect(await suppliersOf('XL-2')).toEqual([
    ['50001', '5', true],
    ['50002', '6', false],
  ]);
  await here.importFile(
    'articles',
    'Artikkelnummer;Leverandørnummer;Standardleverandør\nXL-1;50002;ja\nXL-2;50001;nei\n',
  );
  expect(await suppliersOf('XL-1')).toEqual([
    ['50001', '100', false],
    ['50002', '120', true],
  ]);
  expect((await suppliersOf('XL-2'))[0]).toEqual(['50001', '5', true]);
});

it('says how many suppliers go when the file is to be all there is, and which', async () => {
  const list = 'Artikkelnummer;Leverandørnummer;Leverandørens pris\nXL-1;50002;130\nXL-2;50001;5\n';
  const seen = await here.preview('articles', list, '&details=replace');
  expect(seen).toMatchObject({ details: 'replace', changed: 2, removed: 2 });
  const changes = (await here.rows(seen.id, 'changed')).flatMap((row) => row.changes);
  expect(changes.filter(({ to }) => to === null)).toMatchObject([
    { from: { price: '100' } },
    { from: { price: '6' } },
  ]);
  expect(await here.apply(seen.id)).toMatchObject({ changed: 2, removed: 2 });
  expect(await suppliersOf('XL-1')).toEqual([['50002', '130', true]]);
  expect(await suppliersOf('XL-2')).toEqual([['50001', '5', true]]);
});

it('finds changed articles under their new words only', async () => {
  await here.importFile('articles', 'Artikkelnummer;Beskrivelse\nORD-1;Hengsel\nORD-2;Bolt\n');
  await here.importFile('articles', 'Artikkelnummer;Beskrivelse\nORD-1;Spiker\nORD-2;Bolt\n');
  expect(await article('hengsel')).toBeUndefined();
  expect(await article('spiker')).toMatchObject({ number: 'ORD-1' });
  expect(await article('bolt')).toMatchObject({ number: 'ORD-2', version: 1 });
});

it('names every fault of every row by line and column, and lets nothing in', async () => {
  const file =
    'Artikkelnummer;Beskrivelse;Pris;Prisen gjelder antall;Valuta;GTIN;Type;Aktiv;Leverandørnummer;Leveringstid (dager)\n' +
    `F-1;${'x'.repeat(501)};ti;0;kroner;12;Ting;kanskje;;\n` +
    ';Uten nummer;1;1;NOK;;;;;\n' +
    'F-3;;1;1;NOK;;;;59999;1,5\n' +
    'F-4;God;1;1;NOK;;;;50001;\n' +
    'F-4;Bedre;;;;;;;50001;\n' +
    'F-5;God;1,0000001;1;nok;;;;;;;for mye\n' +
    'F-4;Igjen;1;1;NOK;;;;;\n';
  const seen = await here.preview('articles', file);
  expect(seen).toMatchObject({ state: 'previewed', rows: 7, created: 0, faulty: 6 });
  const found = (await here.rows(seen.id)).flatMap(({ faults }) =>
    faults.map(({ line, column, code }) => [line, column, code].join(' ')),
  );
  expect(found.sort()).toEqual(
    [
      '2 Beskrivelse too-long',
      '2 Pris csv-number-invalid',
      '2 Prisen gjelder antall price-quantity-not-positive',
      '2 Valuta format-wrong',
      '2 GTIN format-wrong',
      '2 Type value-not-allowed',
      '2 Aktiv csv-flag-invalid',
      '3 Artikkelnummer field-missing',
      '4 Beskrivelse field-missing',
      '4 Leverandørnummer csv-supplier-unknown',
      '4 Leveringstid (dager) csv-whole-invalid',
      '6 Beskrivelse csv-rows-differ',
      '6 Leverandørnummer supplier-twice',
      '7 Pris format-wrong',
      '7  csv-cells-too-many',
      '8  csv-record-twice',
    ].sort(),
  );
  expect(await here.call('POST', `/api/imports/${seen.id}/apply`, { body: {} })).toMatchObject({
    status: 422,
    body: { code: 'import-faulty' },
  });
});

it('says of a price that may be two what to write instead', async () => {
  const file = 'Artikkelnummer;Beskrivelse;Pris\nP-1;Plate;1.234\nP-2;Plate;1.234,00\nP-3;Plate;1 23 4\n';
  const seen = await here.preview('articles', file);
  expect((await here.rows(seen.id)).flatMap(({ faults }) => faults)).toMatchObject([
    { line: 2, code: 'csv-number-ambiguous', detail: expect.stringContaining('1234 eller 1,234') as string },
    { line: 4, code: 'csv-number-invalid' },
  ]);
});

it('leaves out the faulty records when it is told to', async () => {
  const seen = await here.preview(
    'articles',
    'Artikkelnummer;Beskrivelse\nG-1;God\nG-2;\nG-3;God\nG-1;Igjen\n',
  );
  expect(seen).toMatchObject({ created: 2, faulty: 2 });
  expect(await here.apply(seen.id, { skipFaulty: true })).toMatchObject({
    state: 'done',
    created: 2,
    faulty: 2,
  });
  expect(await article('G-1')).toMatchObject({ description: 'God', version: 1 });
  expect(await article('G-2')).toBeUndefined();
});

it.each([
  ['Beskrivelse;Pris\nBolt;1\n', 'csv-column-missing'],
  ['Artikkelnummer;Number\nA;B\n', 'csv-column-twice'],
  ['Artikkelnummer;Beskrivelse\nA;"B\nC;D\n', 'csv-quote-open'],
  ['\r\n\r\n', 'csv-empty'],
])('says of %j that it is no import: %s', async (file, code) => {
  expect(await here.preview('articles', file)).toMatchObject({ state: 'failed', problem: { code } });
});

it('names columns that the file lacks as the reader calls them, and says where line breaks are not allowed', async () => {
  const seen = await here.preview('articles', 'Artikkelnummer;Beskrivelse\nL-1;"Plate\n2 mm"\n');
  expect((await here.rows(seen.id)).flatMap(({ faults }) => faults)).toMatchObject([
    { column: 'Beskrivelse', code: 'csv-line-break', detail: 'Linjeskift er ikke tillatt i Beskrivelse.' },
  ]);
  const lacking = await here.preview('articles', 'Artikkelnummer\nL-2\n');
  const missing = await here.preview('articles', 'Pris\n1\n');
  for (const [language, described, number] of [
    ['nb', 'Beskrivelse', 'Artikkelnummer'],
    ['en', 'Description', 'Article number'],
  ] as const) {
    const [body, failed] = await here.inLanguage(language, () =>
      Promise.all([here.rows(lacking.id), here.view(missing.id)]),
    );
    expect(body).toMatchObject([{ faults: [{ column: described, code: 'field-missing' }] }]);
    expect(failed.problem).toMatchObject({ params: { columns: [number] } });
    expect(failed.problem?.detail).toContain(number);
  }
});

it('says of a workbook that it is to be saved as CSV', async () => {
  for (const mark of ['504b0304', 'd0cf11e0'])
    expect(
      await here.send('articles', Buffer.concat([Buffer.from(mark, 'hex'), Buffer.alloc(100, 1)])),
    ).toMatchObject({ status: 422, body: { code: 'csv-workbook' } });
});

it('takes no empty file, no other kind of content and no file that changes its encoding', async () => {
  expect(await here.send('articles', '')).toMatchObject({ status: 422, body: { code: 'csv-empty' } });
  const json = await here.call('POST', '/api/articles/import', { body: { number: '1' } });
  expect(json).toMatchObject({ status: 415, body: { code: 'csv-media-type' } });
  const mixed = Buffer.concat([
    Buffer.from('Artikkelnummer;Beskrivelse\nA;Blåbær\n'),
    Buffer.from('B;bl\u00e5\n', 'latin1'),
  ]);
  expect(await here.send('articles', mixed)).toMatchObject({
    status: 422,
    body: { code: 'csv-encoding-mixed' },
  });
});

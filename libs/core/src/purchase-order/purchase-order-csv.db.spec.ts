import { PurchaseOrder } from './purchase-order.entity';
import { startWithFiles, type FilesInstance } from '../testing/files';

let here: FilesInstance;
beforeAll(async () => {
  here = await startWithFiles();
  await here.importFile(
    'contacts',
    'Navn;Leverandør;Leverandørnummer;E-post;Adresse;Postnummer;Poststed;Landkode;Betalingsbetingelser\n' +
      'Stål AS;ja;S-1;post@example.com;Veien 1;0001;Oslo;NO;30 dager\n' +
      'Skrue AS;ja;S-2;post@example.com;Veien 2;0001;Oslo;NO;\n',
  );
  await here.importFile(
    'articles',
    'Artikkelnummer;Beskrivelse;Enhet;Leverandørnummer;Leverandørens artikkelnummer;Leverandørens pris;Leverandørens valuta\n' +
      'A-1;Plate;stk;S-1;X-1;149,50;NOK\nA-2;Bolt;pk;S-1;X-2;12;NOK\n',
  );
});
afterAll(() => here.stop());

type Order = Record<string, unknown> & {
  id: string;
  number: string;
  version: number;
  lines: Record<string, unknown>[];
};
const orders = async () =>
  (await here.call<{ items: Order[] }>('GET', '/api/purchase-orders?sort=number')).body.items;
const order = async (number: string) => {
  const found = (await orders()).find((candidate) => candidate.number === number);
  return found && (await here.call<Order>('GET', `/api/purchase-orders/${found.id}`)).body;
};
const faults = async (id: string) =>
  (await here.rows(id)).flatMap((row) =>
    row.faults.map(({ line, column, code }) => [line, column, code].join(' ')),
  );

it('creates orders, one row per line, and fills in what the article and the supplier say', async () => {
  const file =
    'Ordrenummer;Leverandørnummer;Tilstand;Ordredato;Ønsket levering;Artikkelnummer;Antall;Pris;Beskrivelse\n' +
    'PO-1;S-1;Frigitt;22.11.2026;01.12.2026;A-1;1 000;;\n' +
    'PO-1;;;;;A-2;2,5;11,50;\n' +
    'PO-1;;;;;;1;100;Frakt\n' +
    'PO-2;S-2;;2026-11-23;;;1;5;Diverse\n';
  const seen = await here.preview('purchase-orders', file);
  expect(seen).toMatchObject({ rows: 4, created: 2, faulty: 0 });
  await here.apply(seen.id);
  expect(await order('PO-1')).toMatchObject({
    state: 'released',
    orderDate: '2026-11-22',
    requestedDeliveryDate: '2026-12-01',
    paymentTerms: '30 dager',
    total: '149628.75',
    lines: [
      {
        lineNumber: 1,
        articleNumber: 'A-1',
        supplierArticleNumber: 'X-1',
        quantity: '1000',
        unitPrice: '149.5',
      },
      { lineNumber: 2, articleNumber: 'A-2', quantity: '2.5', unitPrice: '11.5', unit: 'pk' },
      { lineNumber: 3, articleNumber: null, description: 'Frakt' },
    ],
  });
  expect(await order('PO-2')).toMatchObject({ state: 'draft', orderDate: '2026-11-23' });
});

it('gives numbers of the series to orders that come without, and lets rows go on with the order above', async () => {
  const file =
    'Ordrenummer;Leverandørnummer;Referanse;Linjenummer;Beskrivelse;Antall\n' +
    ';S-1;Til bygg 1;1;Plate;1\n' +
    ';S-1;Til bygg 1;2;Bolt;2\n' +
    ';S-1;Til bygg 1;1;Ny ordre;1\n' +
    ';S-2;Til bygg 2;2;Annen leverandør;1\n' +
    ';;;3;Hører til;1\n';
  const seen = await here.preview('purchase-orders', file);
  expect(seen).toMatchObject({ rows: 5, created: 3 });
  expect(await here.apply(seen.id)).toMatchObject({ state: 'done', created: 3 });
  const fresh = (await orders()).filter(({ number }) => number.startsWith('PO-100'));
  const lines = await Promise.all(fresh.map(async ({ number }) => (await order(number))?.lines.length));
  expect([fresh.map(({ number }) => number), lines]).toEqual([
    ['PO-10001', 'PO-10002', 'PO-10003'],
    [2, 1, 2],
  ]);
});

it('passes by numbers of the series that somebody has typed in', async () => {
  await here.importFile('purchase-orders', 'Ordrenummer;Leverandørnummer\nPO-10004;S-1\nPO-10005;S-1\n');
  const done = await here.importFile('purchase-orders', 'Ordrenummer;Leverandørnummer\n;S-1\n');
  expect(done).toMatchObject({ state: 'done', created: 1 });
  expect((await orders()).map(({ number }) => number)).toContain('PO-10006');
});

it('changes lines by their number, and leaves alone what it has no column for', async () => {
  const seen = await here.preview(
    'purchase-orders',
    'Ordrenummer;Linjenummer;Antall\nPO-1;1;1000\nPO-1;2;3\nPO-1;3;1\n',
  );
  expect(await here.rows(seen.id, 'changed')).toMatchObject([
    { key: 'PO-1', changes: [{ field: 'lines/2/quantity', from: '2.5', to: '3' }] },
  ]);
  await here.apply(seen.id);
  expect(await order('PO-1')).toMatchObject({
    total: '149634.50',
    lines: [{}, { unitPrice: '11.5' }, { description: 'Frakt' }],
  });
});

it('keeps the lines of an order that the file does not mention, unless it is to be all there is', async () => {
  await here.importFile(
    'purchase-orders',
    'Ordrenummer;Leverandørnummer;Linjenummer;Artikkelnummer;Antall;Beskrivelse\n' +
      'PO-50;S-1;10;A-1;1;\nPO-50;;20;A-2;2;\nPO-50;;30;;3;Frakt\n',
  );
  const quantities = async () =>
    (await order('PO-50'))?.lines.map(({ lineNumber, quantity }) => [lineNumber, quantity]);
  const byNumber = 'Ordrenummer;Linjenummer;Antall\nPO-50;20;5\n';
  expect(await here.importFile('purchase-orders', byNumber)).toMatchObject({ changed: 1, removed: 0 });
  expect(await quantities()).toEqual([
    [10, '1'],
    [20, '5'],
    [30, '3'],
  ]);
  const byArticle =
    'Ordrenummer;Artikkelnummer;Beskrivelse;Antall\nPO-50;A-2;Bolt;6\nPO-50;;Frakt;4\nPO-50;;Toll;1\n';
  expect(await here.importFile('purchase-orders', byArticle)).toMatchObject({ changed: 1 });
  const lines = [
    [10, '1'],
    [20, '6'],
    [30, '4'],
    [31, '1'],
  ];
  expect(await quantities()).toEqual(lines);
  expect(await here.importFile('purchase-orders', byArticle)).toMatchObject({ changed: 0, unchanged: 1 });
  const whole = await here.preview('purchase-orders', byNumber, '&details=replace');
  expect(whole).toMatchObject({ changed: 1, removed: 3 });
  await here.apply(whole.id);
  expect(await quantities()).toEqual([[20, '5']]);
});

it('does not guess which of two lines with one article a row without a number is about', async () => {
  const number = 'PO-51;S-1;A-1;';
  await here.importFile(
    'purchase-orders',
    `Ordrenummer;Leverandørnummer;Artikkelnummer;Antall\n${number}1\n${number}2\n`,
  );
  const seen = await here.preview('purchase-orders', 'Ordrenummer;Artikkelnummer;Antall\nPO-51;A-1;3\n');
  expect(await faults(seen.id)).toEqual(['2 Linjenummer csv-line-ambiguous']);
});

it('does not touch an order that was sent, is being sent or is in doubt, and says so', async () => {
  const set = (number: string, change: Partial<PurchaseOrder>) =>
    here.instance.db.write((manager) => manager.update(PurchaseOrder, { number }, change as never));
  const until = new Date(here.instance.now().getTime() + 60_000).toISOString();
  await set('PO-10001', { status: 'TRANSMITTED', state: 'sent' });
  await set('PO-10002', { leaseUntil: until, leaseToken: '00000000-0000-0000-0000-000000000001' });
  await set('PO-10003', { inDoubt: true });
  const unchanged = await here.exportFile('purchase-orders');
  const same = await here.preview('purchase-orders', unchanged);
  expect(same).toMatchObject({ changed: 0, created: 0, faulty: 0 });
  const seen = await here.preview(
    'purchase-orders',
    'Ordrenummer;Leverandørnummer;Referanse;Tilstand\n' +
      'PO-10001;S-1;ny;\nPO-10002;S-1;ny;\nPO-10003;S-1;ny;\nPO-10004;S-1;;Frigitt\n',
  );
  expect(await faults(seen.id)).toEqual([
    '2 Ordrenummer order-transmitted',
    '3 Ordrenummer order-being-sent',
    '4 Ordrenummer order-in-doubt',
    '5 Tilstand csv-state-fixed',
  ]);
});

it('names every fault of every line', async () => {
  const seen = await here.preview(
    'purchase-orders',
    'Ordrenummer;Leverandørnummer;Ordredato;Linjenummer;Artikkelnummer;Antall;Prisen gjelder antall\n' +
      'PO-7;S-9;31.02.2026;1;A-1;1;1\n' +
      'PO-8;S-1;;1;A-9;1;1\n' +
      'PO-8;;;1;A-1;1;0\n' +
      'PO-9;;;1;A-1;mange;1\n' +
      'PO-9;;;2;;;1\n',
  );
  expect((await faults(seen.id)).sort()).toEqual(
    [
      '2 Leverandørnummer csv-supplier-unknown',
      '2 Ordredato csv-day-invalid',
      '3 Artikkelnummer own-article-unknown',
      '3 Beskrivelse field-missing',
      '4 Linjenummer line-number-twice',
      '4 Prisen gjelder antall price-quantity-not-positive',
      '5 Leverandørnummer field-missing',
      '5 Antall csv-number-invalid',
      '6 Antall field-missing',
    ].sort(),
  );
});

import { startWithFiles, type FilesInstance } from '../testing/files';

let here: FilesInstance;
beforeAll(async () => {
  here = await startWithFiles();
});
afterAll(() => here.stop());

type Contact = Record<string, unknown> & { id: string; persons: Record<string, unknown>[] };
const contact = async (search: string) => {
  const { body } = await here.call<{ items: Contact[] }>(
    'GET',
    `/api/contacts?search=${encodeURIComponent(search)}`,
  );
  const [found] = body.items;
  return found && (await here.call<Contact>('GET', `/api/contacts/${found.id}`)).body;
};
const headings =
  'Navn;Organisasjonsnummer;Kunde;Kundenummer;Leverandør;Leverandørnummer;E-post;Adresse;Postnummer;Poststed;Landkode;' +
  'Kontaktperson navn;Kontaktperson e-post;Kontaktperson telefon\n';
const rest = 'post@example.com;Veien 1;0001;Oslo;no';

it('creates contacts with persons, one row each, and gives numbers to those that come without', async () => {
  const file =
    headings +
    `Stål AS;914 778 271;ja;;ja;S-77;${rest};Kari Nordmann;kari@example.com;+47 55 00\n` +
    'Stål AS;914 778 271;;;;S-77;;;;;;Ola Nordmann;;\n' +
    `Skrue AS;;nei;;ja;;${rest};;;\n`;
  const seen = await here.preview('contacts', file);
  expect(seen).toMatchObject({ rows: 3, created: 2, faulty: 0 });
  expect(await here.apply(seen.id)).toMatchObject({ state: 'done', created: 2 });
  expect(await contact('stål')).toMatchObject({
    organisationNumber: '914778271',
    customerNumber: '10001',
    supplierNumber: 'S-77',
    address: { line1: 'Veien 1', line2: null, postalCode: '0001', city: 'Oslo', countryCode: 'NO' },
    deliveryAddress: null,
    persons: [
      { name: 'Kari Nordmann', phone: '+47 55 00', isDefault: true },
      { name: 'Ola Nordmann', email: null, isDefault: false },
    ],
  });
  expect(await contact('skrue')).toMatchObject({
    customerNumber: null,
    supplierNumber: '50001',
    persons: [],
  });
});

it('recognises a contact by customer number, supplier number, organisation number, or name when it has none', async () => {
  await here.importFile('contacts', `Navn;E-post;Adresse;Postnummer;Poststed;Landkode\nBare Navn;${rest}\n`);
  const seen = await here.preview(
    'contacts',
    'Kundenummer;Leverandørnummer;Organisasjonsnummer;Navn;Telefon\n' +
      '10001;;;;11\n' +
      ';50001;;;22\n' +
      ';;;Bare Navn;33\n',
  );
  expect(seen).toMatchObject({ created: 0, changed: 3, faulty: 0 });
  await here.apply(seen.id);
  expect(await contact('stål')).toMatchObject({
    phone: '11',
    name: 'Stål AS',
    supplierNumber: 'S-77',
    version: 2,
  });
  expect((await contact('stål'))?.persons).toHaveLength(2);
  expect(await contact('skrue')).toMatchObject({ phone: '22' });
  expect(await contact('bare')).toMatchObject({ phone: '33' });
  const again = await here.preview('contacts', 'Organisasjonsnummer;Telefon;Postnummer\n914778271;;0002\n');
  expect(await here.rows(again.id, 'changed')).toMatchObject([
    {
      changes: [
        { field: 'phone', from: '11', to: null },
        { field: 'address/postalCode', from: '0001', to: '0002' },
      ],
    },
  ]);
});

it('keeps the persons that the file names again, and what it has no column for of them', async () => {
  const before = await contact('stål');
  await here.importFile(
    'contacts',
    'Leverandørnummer;Kontaktperson navn\nS-77;Ola Nordmann\nS-77;Kari Nordmann\n',
  );
  const after = await contact('stål');
  const byName = (list: Contact['persons'] = []) =>
    [...list].sort((a, b) => String(a['name']).localeCompare(String(b['name'])));
  expect(byName(after?.persons)).toEqual(byName(before?.persons));
});

it('adds a person that the file names to those that are there, and keeps the default', async () => {
  const file =
    'Leverandørnummer;Kontaktperson navn;Kontaktperson telefon\nS-77;Per Hansen;99\nS-77;Ola Nordmann;88\n';
  const seen = await here.preview('contacts', file);
  expect(seen).toMatchObject({ changed: 1, removed: 0 });
  await here.apply(seen.id);
  const persons = (await contact('stål'))?.persons ?? [];
  expect(persons.map(({ name, phone, isDefault }) => [name, phone, isDefault]).sort()).toEqual([
    ['Kari Nordmann', '+47 55 00', true],
    ['Ola Nordmann', '88', false],
    ['Per Hansen', '99', false],
  ]);
  const whole = await here.preview('contacts', file, '&details=replace');
  expect(whole).toMatchObject({ changed: 1, removed: 1 });
  expect((await here.rows(whole.id, 'changed'))[0]?.changes).toContainEqual(
    expect.objectContaining({ from: expect.objectContaining({ name: 'Kari Nordmann' }) as object, to: null }),
  );
});

it('recognises contacts without numbers by name and postal code, however often their file comes', async () => {
  const columns = 'Navn;Kunde;E-post;Adresse;Postnummer;Poststed;Landkode\n';
  const row = (name: string, postalCode: string) =>
    `${name};ja;post@example.com;Veien 1;${postalCode};Oslo;NO\n`;
  const file =
    columns + row('Vik & Sønn AS', '0150') + row('Vik & Sønn AS', '5003') + row('Bakke AS', '0150');
  expect(await here.importFile('contacts', file)).toMatchObject({ created: 3 });
  expect(await here.preview('contacts', file)).toMatchObject({ created: 0, unchanged: 3, faulty: 0 });
  const written = columns + row('VIK  & sønn as', '0150');
  expect(await here.preview('contacts', written)).toMatchObject({ created: 0, changed: 1 });
  const twice = await here.preview('contacts', file + row('Vik & Sønn AS', '0150'));
  expect((await here.rows(twice.id)).flatMap(({ faults }) => faults)).toMatchObject([
    { line: 5, code: 'csv-record-twice' },
  ]);
  await here.call('POST', '/api/contacts', {
    body: {
      name: 'Bakke AS',
      email: 'post@example.com',
      address: { line1: 'Veien 2', postalCode: '0150', city: 'Oslo', countryCode: 'NO' },
    },
  });
  const several = await here.preview('contacts', file);
  expect((await here.rows(several.id)).flatMap(({ faults }) => faults)).toMatchObject([
    { line: 4, column: 'Navn', code: 'csv-contact-ambiguous' },
  ]);
});

it('names every fault: check digits, numbers of others, contacts that come twice, what a new contact lacks', async () => {
  const seen = await here.preview(
    'contacts',
    headings +
      `A;914778270;;;;;${rest};;;\n` +
      `B;;;10001;;50001;${rest};;;\n` +
      'C;;;C-1;;;ingen e-post;Veien 1;;Oslo;Norge;;;\n' +
      `D;;;D-1;;D-2;${rest};;;\n` +
      `E;;;;;D-2;${rest};;nei;\n`,
  );
  const found = (await here.rows(seen.id)).flatMap(({ faults }) =>
    faults.map(({ line, column, code }) => [line, column, code].join(' ')),
  );
  expect(found.sort()).toEqual(
    [
      '2 Organisasjonsnummer organisation-number-invalid',
      '3 Leverandørnummer csv-contact-conflict',
      '4 E-post format-wrong',
      '4 Postnummer field-missing',
      '4 Landkode format-wrong',
      '6  csv-contact-twice',
      '6 Kontaktperson e-post format-wrong',
      '6 Kontaktperson navn field-missing',
    ].sort(),
  );
});

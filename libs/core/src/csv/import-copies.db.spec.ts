import { CsvImport, CsvImportPart } from './csv-import.entity';
import { startWithFiles, type FilesInstance } from '../testing/files';

let here: FilesInstance;
beforeAll(async () => {
  here = await startWithFiles();
});
afterAll(() => here.stop());

const headings =
  'Navn;Leverandør;Leverandørnummer;E-post;Adresse;Postnummer;Poststed;Landkode;Kontaktperson navn;Kontaktperson e-post\n';
const rest = 'post@example.com;Veien 1;0001;Oslo;NO';
const kari = 'Kari Nordmann;kari@example.com';
const other = `Skrue AS;ja;S-2;${rest};Ola Hansen;ola@example.com\n`;
const file = (name: string) => `${headings}${name};ja;S-1;${rest};${kari}\n${other}`;

interface Contact {
  id: string;
  name: string;
  persons: { id: string; name: string }[];
}
const personPath = async () => {
  const { body } = await here.call<{ items: Contact[] }>('GET', '/api/contacts?search=St%C3%A5l');
  const id = body.items[0]?.id ?? '';
  const { persons } = (await here.call<Contact>('GET', `/api/contacts/${id}`)).body;
  return `/api/contacts/${id}/persons/${persons[0]?.id ?? ''}`;
};
/** What is kept of imports and speaks of these. */
const traces = (words: string[]) =>
  here.instance.db.read(async (manager) => {
    const found: string[] = [];
    for (const table of ['csv_import', 'csv_import_row', 'csv_import_part'])
      for (const row of await manager.query<object[]>(`SELECT * FROM ${table}`))
        if (words.some((word) => JSON.stringify(row).includes(word))) found.push(table);
    return found;
  });
const ofKari = ['Kari', 'kari@'];

it('gives a person what imports still keep, and nothing about others', async () => {
  await here.importFile('contacts', file('Stål AS'));
  // Longer than what is kept in one piece, with the person at the seam of two.
  const filler = `${'x'.repeat(90)}\n`;
  const long = file('Stål AS').replace(kari, `"${'y'.repeat(262_000)}"\n`);
  const waiting = await here.preview('contacts', long + filler.repeat(4) + `Ny;;;;;;;;${kari}\n`);
  expect(waiting).toMatchObject({ state: 'previewed' });
  await here.preview('contacts', file('Stål 2 AS'));
  const { body } = await here.call<{ mentions: Record<string, object[]> }>(
    'GET',
    `${await personPath()}/export`,
  );
  expect(body.mentions['importFile']).toHaveLength(2);
  expect(await traces(ofKari)).toContain('csv_import_row');
  expect(body.mentions['importRow']?.length).toBeGreaterThan(0);
  expect(JSON.stringify(body)).not.toContain('Ola');
});

it('anonymises nobody while a file that names the person is being applied', async () => {
  const path = await personPath();
  const pending = await here.preview('contacts', file('Stål 3 AS'));
  const set = (state: CsvImport['state']) =>
    here.instance.db.write((manager) => manager.update(CsvImport, { id: pending.id }, { state }));
  await set('applying');
  const refused = await here.call('POST', `${path}/anonymise`);
  expect(refused).toMatchObject({
    status: 409,
    body: { code: 'person-in-use' },
    headers: { 'retry-after': '10' },
  });
  const { body } = await here.call<Contact>('GET', path.replace(/\/persons.*/, ''));
  expect(body.persons).toMatchObject([{ name: 'Kari Nordmann' }]);
  await set('previewed');
});

it('takes the person out of imports: rows that were shown, and files that wait with their imports', async () => {
  const harmless = await here.preview('contacts', headings + other);
  expect(await traces(ofKari)).toContain('csv_import_part');
  expect(await here.call('POST', `${await personPath()}/anonymise`)).toMatchObject({ status: 200 });
  expect(await traces(ofKari)).toEqual([]);
  expect(await here.view(harmless.id)).toMatchObject({ state: 'previewed' });
  const left = await here.instance.db.read((manager) =>
    manager.find(CsvImportPart, { select: { importId: true } }),
  );
  expect(left).toEqual([{ importId: harmless.id }]);
});

import { decodeText } from '@prodsys/platform';
import { chunksOf } from './chunks';
import type { CsvImportPart } from './csv-import.entity';
import type { AnyCsvRegister } from './csv-register';
import { storeText } from './import-text';

const register = {
  columns: [
    { field: 'number', kind: 'text', headings: { nb: 'Nummer', en: 'Number' } },
    { field: 'rows/name', kind: 'text', perRow: true, headings: { nb: 'Navn', en: 'Name' } },
  ],
  keyOf: (row: (field: string) => string) => `number:${row('number')}`,
} as unknown as AnyCsvRegister;
const form = {
  separator: ';',
  columns: [
    { heading: 'Nummer', field: 'number' },
    { heading: 'Navn', field: 'rows/name' },
  ],
};
const start = { offset: 0, line: 1 };

/** A file without end, in pieces of a thousand rows; counts the pieces that were asked for. */
function endless(numberOf: (row: number) => number) {
  const asked = { pieces: 0 };
  async function* text() {
    for (;;) {
      const first = asked.pieces++ * 1_000;
      yield Array.from({ length: 1_000 }, (_, row) => `${numberOf(first + row)};Blåbær\r\n`).join('');
    }
  }
  return { asked, text: text() };
}

it('reads of a large file only what is being worked on', async () => {
  const { asked, text } = endless((row) => row);
  let seen = 0;
  for await (const chunk of chunksOf(text, register, form, start, 900)) {
    seen += chunk.rows;
    expect(chunk.rows).toBe(900);
    expect(asked.pieces * 1_000 - seen).toBeLessThan(12_000);
    if (seen >= 90_000) break;
  }
});

it('keeps of a record with more rows than any may have only as many as show that', async () => {
  const { asked, text } = endless((row) => (row < 50_000 ? 1 : 2));
  for await (const { groups, rows, end } of chunksOf(text, register, form, start, 900)) {
    expect([groups.length, rows, end.line]).toEqual([1, 50_000, 50_001]);
    expect(groups[0]?.details).toHaveLength(1_001);
    break;
  }
  expect(asked.pieces).toBeLessThan(65);
});

it('stores a file while it comes in, in parts that are put together to the same text', async () => {
  const row = Buffer.from('1;Blåbær 𝔘𝔫𝔦𝔠𝔬𝔡𝔢\r\n');
  let sent = 0;
  async function* bytes() {
    for (; sent < 3_000; sent++) yield Buffer.concat(Array.from({ length: 10 }, () => row));
  }
  const parts: CsvImportPart[] = [];
  const length = await storeText(decodeText(bytes()), 'id', async (part) => {
    parts.push(part);
    expect(part.content.length).toBeLessThanOrEqual(256 * 1024);
    const stored = part.byteOffset + Buffer.byteLength(part.content);
    expect(sent * 10 * row.length - stored).toBeLessThan(64 * 1024);
  });
  expect(length).toBe(30_000 * row.length);
  expect(parts.length).toBeGreaterThan(2);
  expect(
    Buffer.from(parts.map(({ content }) => content).join('')).equals(
      Buffer.concat(Array.from({ length: 30_000 }, () => row)),
    ),
  ).toBe(true);
  let offset = 0;
  for (const part of parts) {
    expect(part.byteOffset).toBe(offset);
    offset += Buffer.byteLength(part.content);
  }
});

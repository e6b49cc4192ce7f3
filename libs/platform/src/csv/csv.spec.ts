import fc from 'fast-check';
import { decodeText, MixedEncoding } from './decode-text';
import { CsvBroken, readCsv, separatorOf, type CsvPlace, type CsvRecord } from './read-csv';
import { byteOrderMark, csvRow } from './write-csv';

async function* pieces<T>(...given: T[]) {
  yield* given;
}
/** The bytes in pieces of so many, as they may come over a network. */
async function* cut(bytes: Buffer, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
async function textOf(bytes: Buffer, size = 7): Promise<string> {
  let text = '';
  for await (const piece of decodeText(cut(bytes, size))) text += piece;
  return text;
}
async function records(text: string, separator = ';', from?: CsvPlace): Promise<CsvRecord[]> {
  const found: CsvRecord[] = [];
  for await (const record of readCsv(pieces(text), separator, from)) found.push(record);
  return found;
}
const rows = async (text: string, separator?: string) =>
  (await records(text, separator)).map((record) => record.cells);

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const oddText = fc.oneof(
  text,
  fc.string({
    unit: fc.constantFrom(
      '"',
      ';',
      ',',
      '\r',
      '\n',
      '\r\n',
      '\t',
      ' ',
      "'",
      '=',
      '+',
      '-',
      '@',
      '\u00a0',
      'å',
      '1',
    ),
    maxLength: 8,
  }),
  fc.constantFrom('=1+1', '+47 55 00 00', '-5,5', "'=x", "''@y", '@', '+', '\ufeff', 'sep=;', '-1+2'),
);

describe('reading what was written', () => {
  it('gives back every text, however odd', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(oddText, { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
        async (table) => {
          const written = table.map((cells) => csvRow(['row', ...cells])).join('');
          expect(await rows(written)).toEqual(table.map((cells) => ['row', ...cells]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('goes on behind any row as if it had read from the beginning', async () => {
    const table = fc.array(fc.array(oddText, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        const written = cells.map((row) => csvRow(['ø', ...row])).join('');
        const all = await records(written);
        for (const [index, { end, nextLine }] of all.entries()) {
          const rest = Buffer.from(written).subarray(end).toString();
          expect(await records(rest, ';', { offset: end, line: nextLine })).toEqual(all.slice(index + 1));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never leaves a cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(oddText, (cell) => {
        const line = csvRow([cell]);
        const shown = line.startsWith('"') ? line.slice(1, -3).replaceAll('""', '"') : line.slice(0, -2);
        if (/^[=+\-@\t\r\n]/.test(shown)) expect(shown).toMatch(/^[+-]\d[\d \u00a0]*([.,]\d+)?$/);
      }),
      { numRuns: 1_000 },
    );
    expect(csvRow(['=cmd()', '+47 55 00', '-12,5', '@x', null])).toBe("'=cmd();+47 55 00;-12,5;'@x;\r\n");
  });
});

describe('files that others wrote', () => {
  it.each([
    [
      'a comma in quotes',
      'a,b\n"1, 2",3\n',
      ',',
      [
        ['a', 'b'],
        ['1, 2', '3'],
      ],
    ],
    [
      'quotes in quotes',
      'a;b\n1;"ha ""ha"" ha"\n',
      ';',
      [
        ['a', 'b'],
        ['1', 'ha "ha" ha'],
      ],
    ],
    [
      'braces and quotes of JSON',
      'k,v\n1,"{""type"": ""Point"", ""at"": [1,2]}"\n',
      ',',
      [
        ['k', 'v'],
        ['1', '{"type": "Point", "at": [1,2]}'],
      ],
    ],
    [
      'empty cells, quoted or not',
      'a;b;c\n1;"";\n;;3\n',
      ';',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['', '', '3'],
      ],
    ],
    [
      'line breaks in quotes',
      'a;b\r\n"to\r\nlinjer";"en\nto"\r\n',
      ';',
      [
        ['a', 'b'],
        ['to\r\nlinjer', 'en\nto'],
      ],
    ],
    [
      'no line break at the end',
      'a\tb\n1\t2',
      '\t',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'the line breaks of an old Mac',
      'a;b\r1;2\r3;4',
      ';',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'blank lines, and lines of nothing but separators',
      '\na;b\n\n;\n1;2\n \n',
      ';',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a quote inside an unquoted cell',
      'a;b\n3/4" rør;1\n',
      ';',
      [
        ['a', 'b'],
        ['3/4" rør', '1'],
      ],
    ],
    [
      'white space around cells, kept in quotes',
      'a ; b\n 1 ;" 2 "\n',
      ';',
      [
        ['a', 'b'],
        ['1', ' 2 '],
      ],
    ],
    ['rows of other lengths', 'a;b\n1\n1;2;3\n', ';', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['nothing', '', ';', []],
  ])('are understood: %s', async (_, file, separator, expected) => {
    expect(separatorOf(file).separator).toBe(separator);
    expect(await rows(file, separator)).toEqual(expected);
  });

  it('say with which sign they separate, or show it in the first line', () => {
    expect(separatorOf('sep=,\r\na;b,c\r\n')).toEqual({ separator: ',', place: { offset: 7, line: 2 } });
    expect(separatorOf('"a,b,c,d";e\r\n').separator).toBe(';');
    expect(separatorOf('number\r\n1,2\r\n').separator).toBe(';');
  });

  it('count their lines as an editor does', async () => {
    const found = await records('a;b\r\n"x\r\ny\nz";1\r\n\r\n2;"3"\r\n');
    expect(found.map(({ line, nextLine }) => [line, nextLine])).toEqual([
      [1, 2],
      [2, 5],
      [6, 7],
    ]);
  });

  it('are refused where a quote is never closed or a row never ends', async () => {
    await expect(records('a;b\n1;2\n3;"4\n5;6\n')).rejects.toMatchObject({ code: 'csv-quote-open', line: 3 });
    await expect(records(`a;b\n1;"${'x'.repeat(2_000_000)}"\n`)).rejects.toEqual(
      new CsvBroken('csv-row-too-long', 2),
    );
  });
});

describe('encodings', () => {
  const norwegian = 'Blåbær; 1 000 €; “Ærlig” – 50 ‰';
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from(`${byteOrderMark}${norwegian}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  const windows = Buffer.from(
    [...norwegian].map(
      (sign) => ({ '€': 0x80, '“': 0x93, '”': 0x94, '–': 0x96, '‰': 0x89 })[sign] ?? sign.charCodeAt(0),
    ),
  );
  it.each([
    ['UTF-8', Buffer.from(norwegian)],
    ['UTF-8 with a mark', Buffer.from(byteOrderMark + norwegian)],
    ['UTF-16 little-endian', utf16(false)],
    ['UTF-16 big-endian', utf16(true)],
    ['Windows-1252', windows],
  ])('%s is recognised, in whatever pieces it comes', async (_, bytes) => {
    for (const size of [1, 2, 3, 5, 1000]) expect(await textOf(bytes, size)).toBe(norwegian);
  });

  it('any text in UTF-8 is read as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 9 }),
        async (given, size) => {
          fc.pre(!given.startsWith(byteOrderMark));
          expect(await textOf(Buffer.from(given), size)).toBe(given);
        },
      ),
    );
  });

  it('a file that changes its encoding half way is refused', async () => {
    const mixed = Buffer.concat([Buffer.from('blåbær;'.repeat(3)), windows]);
    for (const size of [1, 7, 1000]) await expect(textOf(mixed, size)).rejects.toBeInstanceOf(MixedEncoding);
    expect(await textOf(Buffer.from('\u00e5 1', 'latin1'))).toBe('å 1');
    expect(await textOf(Buffer.from('bl\u00e5', 'latin1'))).toBe('blå');
  });
});

/** Standard output is for results, so that they can be piped; everything that is said beside goes to standard error. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const say = (text: string): void => void process.stderr.write(`${text}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

type Row = Record<string, unknown>;

/** Rows as aligned columns; `columns` maps the heading to the field. */
export function printTable(rows: Row[], columns: Record<string, string | ((row: Row) => unknown)>): void {
  const headings = Object.keys(columns);
  const cells = rows.map((row) =>
    Object.values(columns).map((field) => asText(typeof field === 'string' ? row[field] : field(row))),
  );
  const widths = headings.map((heading, index) =>
    Math.max(heading.length, ...cells.map((line) => line[index]?.length ?? 0)),
  );
  const line = (parts: string[]) =>
    parts
      .map((part, index) => part.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  print(line(headings.map((heading) => heading.toUpperCase())));
  for (const cell of cells) print(line(cell));
}

/** One record, a line per field. */
export function printRecord(record: Row): void {
  const width = Math.max(...Object.keys(record).map((key) => key.length));
  for (const [key, value] of Object.entries(record)) print(`${key.padEnd(width)}  ${asText(value)}`);
}

/** Of one line, without control characters: a text from a partner must not write to the terminal. */
export function asText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}

export interface Progress {
  show(done: number, total: number): void;
  end(): void;
}

/** A bar on a terminal; elsewhere one line every tenth. */
export function progressOf(what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = -1;
  const width = 30;
  return {
    show(done, total) {
      const share = total > 0 ? Math.min(done / total, 1) : 0;
      const step = Math.floor(share * (stream.isTTY ? 1000 : 10));
      if (step === last) return;
      last = step;
      const percent = `${Math.floor(share * 100)} %`;
      if (!stream.isTTY) return void stream.write(`${what}: ${done} of ${total} (${percent})\n`);
      const filled = Math.round(share * width);
      stream.write(
        `\r${what} [${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${percent} ${done}/${total} `,
      );
    },
    end() {
      if (stream.isTTY && last >= 0) stream.write('\n');
    },
  };
}

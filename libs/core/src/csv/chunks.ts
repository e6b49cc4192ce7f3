import { setImmediate as breathe } from 'node:timers/promises';
import { readCsv, type CsvPlace } from '@prodsys/platform';
import { isNameless, type AnyCsvRegister, type CsvGroup } from './csv-register';
import { rowGrouper, type FileForm, type Open } from './group-rows';

/** Records that are judged and stored together, and the place behind them. */
export interface Chunk {
  groups: CsvGroup[];
  rows: number;
  end: CsvPlace;
}

/**
 * The records of a file from a place on, in chunks of about `size` rows. No record spans two chunks, and no key stands
 * twice in one, so that reading from the end of any chunk gives the same chunks as reading from the beginning.
 */
export async function* chunksOf(
  text: AsyncIterable<string>,
  register: AnyCsvRegister,
  form: FileForm,
  from: CsvPlace,
  size: number,
): AsyncGenerator<Chunk> {
  const grouper = rowGrouper(register, form);
  let chunk: Chunk = { groups: [], rows: 0, end: from };
  let keys = new Set<string>();
  let open: Open | undefined;
  let behind = from;
  const close = () => {
    if (!open) return;
    chunk.groups.push(open);
    chunk.rows += open.rows;
    chunk.end = behind;
    if (!isNameless(open.key)) keys.add(open.key);
    open = undefined;
  };
  for await (const record of readCsv(text, form.separator, from)) {
    const key = grouper.keyOf(record, open);
    if (open && open.key === key) grouper.add(open, record);
    else {
      close();
      if (chunk.rows >= size || keys.has(key)) {
        yield chunk;
        chunk = { groups: [], rows: 0, end: chunk.end };
        keys = new Set();
      }
      open = grouper.begin(record, key);
    }
    behind = { offset: record.end, line: record.nextLine };
  }
  close();
  if (chunk.groups.length > 0) yield chunk;
}

/**
 * The same, with the next one being read while the present one is worked on. Between two, others get their turn: an
 * embedded database answers at once, so that without it the process would answer nobody until the end of the file.
 */
export async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = items.next();
  try {
    for (;;) {
      const item = await next;
      if (item.done) return;
      next = items.next();
      // Looked at when its turn comes; until then nobody is to be told that it failed.
      next.catch(() => undefined);
      await breathe();
      yield item.value;
    }
  } finally {
    await next.catch(() => undefined);
    await items.return(undefined);
  }
}

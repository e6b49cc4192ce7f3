import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { byteOrderMark, csvRow } from '../csv/write-csv';
import type { Page } from '../database/key-page';

interface CsvList<T> {
  fileName: string;
  headings: string[];
  page: (cursor: string | undefined) => Promise<Page<T>>;
  cells: (item: T) => (string | null)[];
  /** A stop of the process waits for no download: the file breaks off, as the browser will say. */
  stopping: AbortSignal;
}

/** Sends a list as a file, one page after the other: however long it is, no more than a page is held. */
export async function sendCsv<T>(reply: FastifyReply, list: CsvList<T>): Promise<FastifyReply> {
  // Before anything is sent, so that what is wrong with the question is answered as a problem.
  const first = await list.page(undefined);
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${list.fileName}"`)
    .send(Readable.from(rows(list, first), { objectMode: false }));
}

async function* rows<T>(list: CsvList<T>, first: Page<T>): AsyncGenerator<string> {
  yield byteOrderMark + csvRow(list.headings);
  for (let page = first; ; page = await list.page(page.nextCursor ?? undefined)) {
    list.stopping.throwIfAborted();
    if (page.items.length > 0) yield page.items.map((item) => csvRow(list.cells(item))).join('');
    if (page.nextCursor === null) return;
  }
}

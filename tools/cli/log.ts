import type { Command } from 'commander';
import { setTimeout as pause } from 'node:timers/promises';
import { apiOf, isJson, type Api, type Json } from './api';
import { wholeNumber } from './orders';
import { asText, print } from './output';

const path = '/api/integration-log';
const lookEvery = 1_000;

interface Entry extends Json {
  id: string;
}

export function addLog(program: Command): void {
  const log = program.command('log').description('the integration log');

  log
    .command('tail')
    .description('show the last entries, oldest first')
    .option('--level <level>', 'info, warning or error')
    .option('--document <number>', 'only of one document')
    .option('--lines <count>', 'how many to begin with', wholeNumber, 20)
    .option('--follow', 'go on with new entries until Ctrl-C')
    .addHelpText('after', '\nExample:\n  npm run --silent prodsys -- log tail --level error --follow')
    .action(
      async (
        options: { lines: number; follow?: boolean; level?: string; document?: string },
        command: Command,
      ) => {
        const api = await apiOf(command);
        const { lines, follow, ...query } = options;
        const show = (entries: Entry[]) => {
          for (const entry of entries) print(isJson(command) ? JSON.stringify(entry) : lineOf(entry));
        };
        const first = (await api.list<Entry>(path, query, lines)).reverse();
        show(first);
        if (!follow) return;
        const stop = new AbortController();
        process.once('SIGINT', () => stop.abort());
        const seen = new Set(first.map(({ id }) => id));
        while (!stop.signal.aborted) {
          await pause(lookEvery, undefined, { signal: stop.signal }).catch(() => undefined);
          if (!stop.signal.aborted) show(await newEntries(api, query, seen));
        }
      },
    );
}

/** Newest first until a page brings nothing new: an entry that was written late has its place among older ones. */
async function newEntries(
  api: Api,
  query: Record<string, string | undefined>,
  seen: Set<string>,
): Promise<Entry[]> {
  const fresh: Entry[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await api.get<{ items: Entry[]; nextCursor: string | null }>(path, {
      ...query,
      limit: 50,
      cursor,
    });
    const more = page.items.filter(({ id }) => !seen.has(id));
    for (const entry of more) {
      seen.add(entry.id);
      fresh.push(entry);
    }
    if (more.length < page.items.length || page.nextCursor === null) return fresh.reverse();
    cursor = page.nextCursor;
  }
}

const lineOf = ({ at, level, partner, documentNumber, code, message }: Entry) =>
  [at, String(level).padEnd(7), asText(partner), asText(documentNumber), code, asText(message)].join('  ');

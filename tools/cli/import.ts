import { Argument, type Command } from 'commander';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { apiOf, isJson, type Api, type Json } from './api';
import { exitCodes, Failure, usage } from './exit-codes';
import { asText, print, printJson, printTable, progressOf, say } from './output';

export const registers = ['contacts', 'articles', 'purchase-orders'];
const shownFaults = 50;

interface Import extends Json {
  id: string;
  state: string;
  bytes: number;
  processedBytes: number;
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  faulty: number;
  removed: number;
  unknownColumns?: string[];
  problem?: { code: string; detail: string } | null;
}

interface ImportOptions {
  apply?: boolean;
  skipFaulty?: boolean;
  replaceDetails?: boolean;
  resume?: string;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .summary('look at a CSV file, then put it into a register')
    .description(
      'Uploads a CSV file (as Excel writes it) and shows what it would do: new, changed, unchanged and faulty records. ' +
        'With --apply it is then put into the register. Ctrl-C stops it; --resume goes on where it stopped.',
    )
    .addArgument(new Argument('<register>').choices(registers))
    .argument('[file]', 'the CSV file')
    .option('--apply', 'put it into the register when the preview is done')
    .option('--skip-faulty', 'leave out records with faults instead of refusing the file')
    .option(
      '--replace-details',
      'suppliers, persons and lines that the file does not mention go (they stay otherwise)',
    )
    .option('--resume <id>', 'go on with an import that was stopped, or apply one that was only looked at')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run --silent prodsys -- import articles prices.csv\n' +
        '  npm run --silent prodsys -- import articles prices.csv --apply --skip-faulty\n' +
        '  npm run --silent prodsys -- import articles --resume 01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
    )
    .action(async (register: string, file: string | undefined, options: ImportOptions, command: Command) => {
      if (!file === !options.resume) throw usage('Give a file, or --resume with the id of an import.');
      if (options.resume && options.replaceDetails)
        throw usage('--replace-details is said when the file is sent; an import keeps it.');
      const api = await apiOf(command);
      const done = await interruptible(api, async (begin) => {
        if (options.resume) {
          begin(options.resume);
          return apply(api, options.resume, options);
        }
        const previewed = await preview(api, register, file ?? '', options, begin);
        if (!isJson(command)) await showPreview(api, previewed);
        if (!options.apply) return previewed;
        if (previewed.faulty > 0 && !options.skipFaulty)
          throw new Failure(
            exitCodes.failed,
            `${previewed.faulty} records have faults; nothing was changed.`,
          );
        return apply(api, previewed.id, options);
      });
      if (isJson(command)) printJson(done);
      else if (done.state === 'done') print(`Done: ${countsOf(done)}.`);
      else print(`Nothing was changed. To apply: import ${register} --resume ${done.id}`);
    });
}

const countsOf = ({ created, changed, unchanged, faulty }: Import) =>
  `${created} new, ${changed} changed, ${unchanged} unchanged, ${faulty} with faults`;

async function preview(
  api: Api,
  register: string,
  file: string,
  { replaceDetails }: ImportOptions,
  begin: (id: string) => void,
): Promise<Import> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw usage(`There is no file ${file}.`);
  const started = await api.call<Import>('POST', `/api/${register}/import`, {
    query: { fileName: basename(file), ...(replaceDetails ? { details: 'replace' } : {}) },
    stream: { content: createReadStream(file), type: 'text/csv' },
  });
  begin(started.id);
  return follow(api, started.id, 'Preview', ['receiving', 'previewing']);
}

async function showPreview(api: Api, previewed: Import): Promise<void> {
  print(`${previewed.rows} rows: ${countsOf(previewed)}.`);
  if (previewed.removed > 0) print(`${previewed.removed} suppliers, persons or lines would go.`);
  if (previewed.unknownColumns?.length)
    print(`Columns that are no field and are left out: ${previewed.unknownColumns.join(', ')}.`);
  if (previewed.faulty === 0) return;
  const rows = await api.list<{ key: string; faults: Json[] }>(
    `/api/imports/${previewed.id}/rows`,
    { verdict: 'fault' },
    shownFaults,
  );
  printTable(
    rows.flatMap(({ key, faults }) => faults.map((fault) => ({ key, ...fault }))),
    { line: 'line', column: 'column', record: 'key', fault: 'detail' },
  );
  if (previewed.faulty > rows.length) print(`… and ${previewed.faulty - rows.length} more.`);
}

async function apply(api: Api, id: string, { skipFaulty }: ImportOptions): Promise<Import> {
  await api.call('POST', `/api/imports/${encodeURIComponent(id)}/apply`, {
    body: skipFaulty === undefined ? {} : { skipFaulty },
  });
  const done = await follow(api, id, 'Import', ['applying']);
  if (done.state !== 'done') throw new Failure(exitCodes.failed, `It stopped. ${howToGoOn(done)}`);
  return done;
}

/** Asks until it is no longer in one of these states. */
async function follow(api: Api, id: string, what: string, states: string[]): Promise<Import> {
  const progress = progressOf(what);
  try {
    for (let wait = 50; ; wait = Math.min(wait * 2, 1000)) {
      const view = await api.get<Import>(`/api/imports/${encodeURIComponent(id)}`);
      progress.show(view.processedBytes, view.bytes);
      if (view.state === 'failed')
        throw new Failure(
          exitCodes.failed,
          `${view.problem?.code ?? 'failed'}: ${asText(view.problem?.detail)}`,
        );
      if (!states.includes(view.state)) return view;
      await pause(wait);
    }
  } finally {
    progress.end();
  }
}

const howToGoOn = ({ id, register }: Json) => `To go on: import ${String(register)} --resume ${String(id)}`;

/** Ctrl-C stops the import at the instance too; a second one ends the command at once. */
async function interruptible(
  api: Api,
  work: (begin: (id: string) => void) => Promise<Import>,
): Promise<Import> {
  let id: string | undefined;
  let interrupt: () => void = () => undefined;
  const interrupted = new Promise<never>((_settle, fail) => {
    interrupt = () => {
      process.once('SIGINT', () => process.exit(130));
      void stop(api, id).then((text) => fail(new Failure(exitCodes.failed, text)), fail);
    };
  });
  process.once('SIGINT', interrupt);
  try {
    return await Promise.race([work((begun) => (id = begun)), interrupted]);
  } finally {
    process.off('SIGINT', interrupt);
  }
}

async function stop(api: Api, id: string | undefined): Promise<string> {
  if (id === undefined) return 'Stopped before the file was taken.';
  say('Stopping …');
  const place = `/api/imports/${encodeURIComponent(id)}`;
  const stopped = await api.call<Import>('POST', `${place}/stop`).catch(() => api.get<Import>(place));
  // Only applying can be stopped: a file that is being looked at changes nothing.
  return stopped.state === 'previewing'
    ? `The instance goes on looking at the file; nothing is applied. ${howToGoOn(stopped)}`
    : `Stopped. ${howToGoOn(stopped)}`;
}

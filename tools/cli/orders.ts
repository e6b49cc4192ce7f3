import { InvalidArgumentError, type Command } from 'commander';
import { setTimeout as pause } from 'node:timers/promises';
import { apiOf, isJson, type Api, type Json } from './api';
import { exitCodes, Failure } from './exit-codes';
import { idsOf } from './find-by-number';
import { asText, print, printJson, printRecord, printTable, progressOf } from './output';
import { eventsOf } from './server-sent-events';

const path = '/api/purchase-orders';

export const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
};

interface ExportProblem {
  code: string;
  message: string;
  errors?: { pointer?: string; code?: string; detail?: string; message?: string }[];
}

interface Exported {
  id: string;
  state: string;
  total: number;
  transmitted: number;
  noAction: number;
  failed: number;
  results: { number: string; state: string; problem: ExportProblem | null }[];
}

export function addOrders(program: Command): void {
  const orders = program.command('orders').description('purchase orders of a buyer');

  orders
    .command('list')
    .description('list purchase orders, newest first')
    .option('--state <state>', 'draft, released, sent, …')
    .option('--status <status>', 'EMPTY, TRANSMITTED or NO_ACTION')
    .option('--waiting', 'only those that wait to be sent')
    .option('--search <text>', 'beginning of a number or a word')
    .option('--limit <count>', 'at most so many', wholeNumber, 50)
    .action(async (options: Json & { limit: number; waiting?: boolean }, command: Command) => {
      const { limit, waiting, state, status, search } = options as typeof options & Record<string, string>;
      const query = { state, status, search, waiting: waiting ? 'true' : undefined };
      const items = await (await apiOf(command)).list(path, query, limit);
      if (isJson(command)) return printJson(items);
      printTable(items, {
        number: 'number',
        supplier: 'supplierName',
        state: 'state',
        status: 'status',
        'order date': 'orderDate',
        'last error': ({ lastError }) => (lastError as { message?: string } | null)?.message,
      });
    });

  orders
    .command('show')
    .description('show one purchase order with its lines')
    .argument('<order>', 'number or id')
    .action(async (order: string, _options: Json, command: Command) => {
      const api = await apiOf(command);
      const [id] = await idsOf(api, path, [order]);
      const { lines, ...head } = await api.get<Json & { lines: Json[] }>(`${path}/${id}`);
      if (isJson(command)) return printJson({ ...head, lines });
      printRecord(head);
      print('');
      printTable(lines, {
        line: 'lineNumber',
        article: 'supplierArticleNumber',
        description: 'description',
        quantity: 'quantity',
        unit: 'unit',
        price: 'unitPrice',
      });
    });

  orders
    .command('check')
    .description('ask whether orders would be taken; nothing is sent')
    .argument('<order...>', 'numbers or ids')
    .action(async (given: string[], _options: Json, command: Command) => {
      const api = await apiOf(command);
      const ids = await idsOf(api, path, given);
      const { items } = await api.call<{ items: Json[] }>('POST', `${path}/check`, { body: { ids } });
      const texts = (list: unknown) => (list as { detail?: string }[]).map(({ detail }) => detail).join(' ');
      if (isJson(command)) printJson(items);
      else
        printTable(items, {
          number: 'number',
          verdict: 'verdict',
          faults: ({ faults }) => texts(faults),
          warnings: ({ warnings }) => texts(warnings),
        });
      const bad = items.filter(({ verdict }) => verdict === 'cannot-go' || verdict === 'unknown').length;
      if (bad > 0) throw new Failure(exitCodes.failed, `${bad} of ${items.length} orders would not go.`);
    });

  orders
    .command('export')
    .description('export orders to their suppliers and follow them until the last is answered')
    .argument('<order...>', 'numbers or ids')
    .addHelpText(
      'after',
      '\nExit code 1 when one order failed; it stays waiting and is tried again by itself.',
    )
    .action(async (given: string[], _options: Json, command: Command) => {
      const api = await apiOf(command);
      const ids = await idsOf(api, path, given);
      const started = await api.call<Exported>('POST', `${path}/export`, { body: { ids } });
      const done = await follow(api, started);
      if (isJson(command)) printJson(done);
      else
        for (const { number, state, problem } of done.results) {
          print(`${number}  ${state}${problem ? `  ${problem.code}: ${asText(problem.message)}` : ''}`);
          for (const { pointer, code, detail, message } of problem?.errors ?? [])
            print(`  ${asText(pointer)} ${asText(code)}: ${asText(detail ?? message)}`);
        }
      if (done.failed > 0)
        throw new Failure(exitCodes.failed, `${done.failed} of ${done.total} orders did not get through.`);
    });
}

/** A stream may end early (an instance that restarts); the export goes on there, so it is looked for again. */
async function follow(api: Api, started: Exported): Promise<Exported> {
  const progress = progressOf('Export');
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await api.send('GET', `/api/exports/${started.id}/events`);
        for await (const { event, data } of eventsOf(answer.body as ReadableStream<Uint8Array>)) {
          const seen = JSON.parse(data) as Exported;
          attempt = 0;
          if (event === 'done') return seen;
          progress.show(seen.transmitted + seen.noAction + seen.failed, seen.total);
        }
      } catch (error) {
        if (attempt >= 10 || (error instanceof Failure && error.exitCode !== exitCodes.unreachable))
          throw error;
      }
      await pause(1000);
    }
  } finally {
    progress.end();
  }
}

import type { Command } from 'commander';
import { apiOf, isJson, type Json } from './api';
import { idsOf } from './find-by-number';
import { wholeNumber } from './orders';
import { print, printJson, printRecord, printTable, say } from './output';

const path = '/api/order-drafts';
const theirs = 'orderNumber';

/** What was read is what is decided on: another version in between is refused. */
interface Read {
  version: number;
}

export function addDrafts(program: Command): void {
  const drafts = program.command('drafts').description('order drafts of a supplier');

  drafts
    .command('list')
    .description('list order drafts, newest first')
    .option('--state <state>', 'draft, approved, rejected or cancelled')
    .option('--search <text>', "beginning of the draft's or the customer's number, or a word")
    .option('--limit <count>', 'at most so many', wholeNumber, 50)
    .action(async ({ limit, ...query }: { limit: number } & Record<string, string>, command: Command) => {
      const items = await (await apiOf(command)).list(path, query, limit);
      if (isJson(command)) return printJson(items);
      printTable(items, {
        number: 'number',
        'customer order': 'orderNumber',
        customer: 'contactName',
        state: 'state',
        received: 'receivedAt',
      });
    });

  drafts
    .command('show')
    .description('show one draft with its lines')
    .argument('<draft>', "the draft's number, the customer's order number, or the id")
    .action(async (draft: string, _options: Json, command: Command) => {
      const api = await apiOf(command);
      const [id] = await idsOf(api, path, [draft], theirs);
      const { lines, ...head } = await api.get<Json & { lines: Json[] }>(`${path}/${id}`);
      if (isJson(command)) return printJson({ ...head, lines });
      printRecord(head);
      print('');
      printTable(lines, {
        line: 'lineNumber',
        article: 'articleNumber',
        quantity: 'quantity',
        unit: 'unit',
        price: 'unitPrice',
        'own price': 'ownPrice',
      });
    });

  drafts
    .command('approve')
    .description('approve drafts: each becomes an order')
    .argument('<draft...>', 'numbers or ids')
    .action(async (given: string[], _options: Json, command: Command) => {
      const api = await apiOf(command);
      const approved: Json[] = [];
      for (const id of await idsOf(api, path, given, theirs)) {
        const { version: ifMatch } = await api.get<Read>(`${path}/${id}`);
        const draft = await api.call('POST', `${path}/${id}/approve`, { ifMatch });
        approved.push(draft);
        if (!isJson(command))
          print(`${String(draft['number'])} is order ${String(draft['salesOrderNumber'])}.`);
      }
      if (isJson(command)) printJson(approved);
    });

  drafts
    .command('reject')
    .description('reject a draft; the buyer sees the reason')
    .argument('<draft>', 'number or id')
    .requiredOption('--reason <text>', 'what the buyer should know')
    .action(async (draft: string, { reason }: { reason: string }, command: Command) => {
      const api = await apiOf(command);
      const [id] = await idsOf(api, path, [draft], theirs);
      const { version: ifMatch } = await api.get<Read>(`${path}/${id}`);
      const rejected = await api.call('POST', `${path}/${id}/reject`, { body: { reason }, ifMatch });
      if (isJson(command)) return printJson(rejected);
      say(`${draft} is rejected.`);
    });
}

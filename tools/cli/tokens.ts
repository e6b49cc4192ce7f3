import type { Command } from 'commander';
import { apiOf, isJson, type Json } from './api';
import { print, printJson, printTable, say } from './output';

const path = '/api/tokens';

interface NewToken {
  id: string;
  token: string;
  expiresAt: string;
}

/** The token alone goes to standard output, so that it can be piped to where it is kept. */
function shown(command: Command, made: NewToken): void {
  if (isJson(command)) return printJson(made);
  say(`Token ${made.id}, good until ${made.expiresAt}. It is shown this once:`);
  print(made.token);
}

export function addTokens(program: Command): void {
  const tokens = program.command('tokens').description('API tokens of partners and scripts');

  tokens
    .command('list')
    .description('list tokens')
    .action(async (_options: Json, command: Command) => {
      const items = await (await apiOf(command)).list(path);
      if (isJson(command)) return printJson(items);
      printTable(items, {
        id: 'id',
        name: 'name',
        scopes: ({ scopes }) => (scopes as string[]).join(' '),
        expires: 'expiresAt',
        revoked: 'revokedAt',
        'last used': 'lastUsedAt',
      });
    });

  tokens
    .command('create')
    .description('create a token; it is shown once')
    .requiredOption('--name <name>', 'whose it is')
    .requiredOption('--scope <scope...>', 'e.g. PurchaseOrders:Create Articles:Read, or Instance:Office')
    .option('--expires <instant>', 'e.g. 2027-12-31T00:00:00Z; one year from now when left out')
    .option('--connection <id>', 'for a partner: the connection it belongs to')
    .option('--contact <id>', 'for a partner: the customer')
    .action(async (options: { name: string; scope: string[] } & Record<string, string>, command: Command) => {
      const { name, scope, expires, connection, contact } = options;
      const body = {
        name,
        scopes: scope,
        expiresAt: expires,
        connectionId: connection,
        contactId: contact,
      };
      shown(command, await (await apiOf(command)).call<NewToken>('POST', path, { body }));
    });

  tokens
    .command('rotate')
    .description('replace a token; the old one stays valid for a while')
    .argument('<id>')
    .option('--overlap <time>', '0, 1h, 24h or 7d', '24h')
    .action(async (id: string, { overlap }: { overlap: string }, command: Command) => {
      const api = await apiOf(command);
      const place = `${path}/${encodeURIComponent(id)}/rotate`;
      shown(command, await api.call<NewToken>('POST', place, { body: { overlap } }));
    });

  tokens
    .command('revoke')
    .description('revoke a token at once')
    .argument('<id>')
    .action(async (id: string, _options: Json, command: Command) => {
      await (await apiOf(command)).call('DELETE', `${path}/${encodeURIComponent(id)}`);
      say('The token is revoked.');
    });
}

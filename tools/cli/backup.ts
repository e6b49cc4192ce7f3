import type { Command } from 'commander';
// @ts-expect-error -- better-sqlite3 brings no types
import Sqlite from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configurationOf, fileOf, offline } from './offline';
import { exitCodes, Failure, usage } from './exit-codes';
import { print, say } from './output';

type Copying = new (
  file: string,
  options: object,
) => { backup(target: string): Promise<{ totalPages: number }>; close(): void };

export function addBackup(program: Command): void {
  program
    .command('backup')
    .summary('copy an SQLite database; print the commands for a server')
    .description(
      'SQLite: makes a consistent copy and names the other files that belong to it. MariaDB and MySQL: prints the exact commands.',
    )
    .argument('[file]', 'where the copy goes (SQLite)')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent prodsys -- backup /backup/buyer-$(date +%F).sqlite --app buyer',
    )
    .action(async (target: string | undefined, _options: object, command: Command) => {
      const configuration = configurationOf(command);
      const source = fileOf(configuration);
      if (source === null) print(serverCommands(configuration.databaseUrl));
      else {
        if (!target) throw usage('Say where the copy goes.');
        const copy = resolve(target);
        if (existsSync(copy)) throw new Failure(exitCodes.failed, `${copy} exists; it is not overwritten.`);
        await offline(command, { mustExist: true }, async () => {
          const database = new (Sqlite as Copying)(source, { readonly: true });
          const { totalPages } = await database.backup(copy).finally(() => database.close());
          print(copy);
          say(`${totalPages} pages copied.`);
        });
      }
      say(keysNote(configuration.keyRing, configuration.dataDir));
    });
}

const keysNote = (keyRing: string | undefined, dataDir: string) =>
  keyRing
    ? 'Keep KEY_RING with it, in another place: without it stored credentials cannot be opened.'
    : `Keep ${join(resolve(dataDir), 'key-ring')} with it, in another place: without it stored credentials cannot be opened.`;

/** For a shell: nothing in it is more than text. */
const quoted = (text: string) => (/^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** One transaction sees one state; the binary log's place lets later changes be replayed. The password is asked for. */
function serverCommands(databaseUrl: string): string {
  const { hostname, port, username, pathname } = new URL(databaseUrl.replace(/^mariadb:/, 'mysql:'));
  const name = decodeURIComponent(pathname.slice(1));
  const login = `--host=${quoted(hostname)} --port=${port || '3306'} --user=${quoted(decodeURIComponent(username))} --password`;
  return [
    '# Copy (MariaDB; on MySQL the command is mysqldump):',
    `mariadb-dump ${login} --single-transaction --skip-lock-tables --hex-blob --routines --default-character-set=utf8mb4 ${quoted(name)} | gzip > ${quoted(name)}-$(date +%F).sql.gz`,
    '# Restore into an empty database:',
    `gunzip < ${quoted(name)}-DATE.sql.gz | mariadb ${login} --default-character-set=utf8mb4 ${quoted(name)}`,
  ].join('\n');
}

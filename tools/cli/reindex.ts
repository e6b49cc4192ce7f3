import { emptyWords, fillWords } from '@prodsys/core';
import type { Command } from 'commander';
import { offline } from './offline';
import { print } from './output';

export function addReindex(program: Command): void {
  program
    .command('reindex')
    .summary('make every record findable again')
    .description('Adds what the search index lacks. `check` says whether anything is missing.')
    .option('--all', 'empty the index first and make it anew')
    .addHelpText('after', '\nExample:\n  npm run --silent prodsys -- reindex --app supplier')
    .action((options: { all?: boolean }, command: Command) =>
      offline(command, { mustExist: true }, async ({ db }) => {
        if (options.all) await emptyWords(db.source.manager);
        print(`${await fillWords(db.source.manager)} records added to the search index.`);
      }),
    );
}

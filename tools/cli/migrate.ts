import { migrate } from '@prodsys/platform';
import type { Command } from 'commander';
import { MigrationExecutor } from 'typeorm';
import { offline } from './offline';
import { print } from './output';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .summary('bring the tables up to date')
    .description(
      'Brings the tables up to date. A starting instance does the same; on a server database this may be done before, ' +
        'while the former version still runs.',
    )
    .option('--dry-run', 'only list what is pending')
    .addHelpText('after', '\nExample:\n  npm run --silent prodsys -- migrate --app buyer --dry-run')
    .action((options: { dryRun?: boolean }, command: Command) =>
      offline(command, { mustExist: false }, async ({ db }) => {
        const pending = await new MigrationExecutor(db.source).getPendingMigrations();
        for (const { name } of pending) print(name);
        if (pending.length === 0) return print('Nothing is pending.');
        if (options.dryRun) return;
        await migrate(db.source);
        print(`${pending.length} migrations done.`);
      }),
    );
}

import { Command, Option } from 'commander';
import { addBackup } from './backup';
import { addCheck } from './check';
import { addCreateAdmin } from './create-admin';
import { addDrafts } from './drafts';
import { exitCodesHelp } from './exit-codes';
import { addExport } from './export';
import { addExtensions } from './extensions';
import { addImport } from './import';
import { addJobs } from './jobs';
import { addLog } from './log';
import { addMigrate } from './migrate';
import { addOpenapi } from './openapi';
import { addReindex } from './reindex';
import { addOrders } from './orders';
import { addTokens } from './tokens';
import { addUsers } from './users';

const offlineCommands = [addMigrate, addCreateAdmin, addCheck, addReindex, addBackup, addOpenapi];
const onlineCommands = [
  addOrders,
  addDrafts,
  addTokens,
  addExtensions,
  addJobs,
  addLog,
  addImport,
  addExport,
  addUsers,
];

/** Every command with its help. Errors are thrown: main.ts gives them their exit codes. */
export function createProgram(): Command {
  const program = new Command('prodsys')
    .description('Runs and scripts ProdSys instances.')
    .addOption(new Option('--app <kind>', 'which instance (offline commands)').choices(['buyer', 'supplier']))
    .option('--url <address>', 'the instance (online commands); default: the variable PRODSYS_URL')
    .option('--token-stdin', 'read the token from standard input; default: the variable PRODSYS_TOKEN')
    .option('--json', 'answer in JSON')
    .configureHelp({ showGlobalOptions: true, sortOptions: true })
    .showHelpAfterError('(--help says more)')
    .helpCommand(false)
    .exitOverride()
    .addHelpText(
      'after',
      `
Offline commands open the database that the environment names (DATABASE_URL, DATA_DIR, as for the app itself).
Online commands call a running instance with a token of the scope Instance:Read, Instance:Office or Instance:Admin.

Examples:
  npm run --silent prodsys -- check --app buyer
  PRODSYS_URL=http://localhost:4100 PRODSYS_TOKEN=… npm run --silent prodsys -- orders export PO-10042
  npm run --silent prodsys -- log tail --follow --url http://localhost:4200 --token-stdin < token.txt
${exitCodesHelp}`,
    );
  program.commandsGroup('Offline commands:');
  for (const add of offlineCommands) add(program);
  program.commandsGroup('Online commands:');
  for (const add of onlineCommands) add(program);
  for (const command of program.commands) command.addHelpText('after', exitCodesHelp);
  return program;
}

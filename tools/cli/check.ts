import type { Command } from 'commander';
import { checksOf, type Finding } from './checks';
import { exitCodes, Failure } from './exit-codes';
import { offline } from './offline';
import { print, printJson } from './output';

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('look for what is wrong with an instance and its database')
    .description(
      'Looks at the database and the key ring of an instance and changes nothing: reachable, migrations complete, ' +
        'durability, key ring, schema, number series, search index, orders in doubt, leases of processes that are gone. ' +
        'Exit code 6 when something was found.',
    )
    .addHelpText('after', '\nExample:\n  npm run --silent prodsys -- check --app supplier --json')
    .action((_options: object, command: Command) =>
      offline(command, { mustExist: true }, async (opened) => {
        const findings: (Finding & { check: string })[] = [];
        for (const { name, look } of checksOf(opened)) {
          const found = await look();
          findings.push({ check: name, ...found });
          if (found.stop) break;
        }
        if (command.optsWithGlobals<{ json?: boolean }>().json) printJson(findings);
        else
          for (const { check, ok, detail } of findings)
            print(`${ok ? 'ok   ' : 'FOUND'} ${check}: ${detail}`);
        const found = findings.filter(({ ok }) => !ok).length;
        if (found > 0)
          throw new Failure(exitCodes.found, `${found} of ${findings.length} checks found something.`);
      }),
    );
}

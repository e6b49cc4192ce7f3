import { describeApis } from '@prodsys/platform';
import type { Command } from 'commander';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { appOf, partsOf } from './offline';
import { print } from './output';

export function addOpenapi(program: Command): void {
  program
    .command('openapi')
    .summary('write the OpenAPI documents, without a database')
    .description(
      'Writes the descriptions of both APIs as a running instance serves them. No database is opened.',
    )
    .option('--out <folder>', 'where they go', join('dist', 'openapi'))
    .addHelpText('after', '\nExample:\n  npm run --silent openapi -- --app supplier')
    .action(async (options: { out: string }, command: Command) => {
      const kind = appOf(command);
      const { instance, partner } = await describeApis(kind, partsOf[kind]);
      await mkdir(options.out, { recursive: true });
      for (const [name, document] of Object.entries({ instance, partner })) {
        if (!document) continue;
        const file = resolve(options.out, `${kind}-${name}.json`);
        await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
        print(relative('', file));
      }
    });
}

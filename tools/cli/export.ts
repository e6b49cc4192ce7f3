import { Argument, Option, type Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { apiOf } from './api';
import { exitCodes, Failure } from './exit-codes';
import { registers } from './import';
import { say } from './output';

interface ExportOptions {
  out?: string;
  language: 'nb' | 'en';
}

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write a register as CSV')
    .description('Writes a register as CSV for Excel: UTF-8 with a byte order mark, semicolons.')
    .addArgument(new Argument('<register>').choices(registers))
    .addOption(
      new Option(
        '--language <language>',
        'of headings, decimal signs and dates: nb as Excel in Norway reads them',
      )
        .choices(['nb', 'en'])
        .default('nb'),
    )
    .option('--out <file>', 'where it goes; standard output when left out')
    .addHelpText('after', '\nExample:\n  npm run --silent prodsys -- export articles --out articles.csv')
    .action(async (register: string, { out, language }: ExportOptions, command: Command) => {
      const answer = await (await apiOf(command)).send('GET', `/api/${register}/export.csv`, { language });
      const content = Readable.fromWeb(answer.body as ReadableStream);
      try {
        if (!out) return await pipeline(content, process.stdout, { end: false });
        // Half a register must not be taken for all of it.
        await pipeline(content, createWriteStream(`${out}.part`));
        await rename(`${out}.part`, out);
        say(out);
      } catch (error) {
        if (out) await rm(`${out}.part`, { force: true });
        throw new Failure(exitCodes.failed, `The export broke off: ${(error as Error).message}`);
      }
    });
}

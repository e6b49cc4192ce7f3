import type { Command } from 'commander';
import { apiOf, isJson, type Json } from './api';
import { usage } from './exit-codes';
import { print, printJson, printTable } from './output';

const path = '/api/extensions';

export function addExtensions(program: Command): void {
  const extensions = program.command('extensions').description('extensions and their parameters');

  extensions
    .command('list')
    .description('list extensions')
    .action(async (_options: Json, command: Command) => {
      const { items } = await (await apiOf(command)).get<{ items: Json[] }>(path);
      if (isJson(command)) return printJson(items);
      printTable(items, {
        id: 'id',
        title: 'title',
        on: ({ enabled }) => (enabled ? 'on' : 'off'),
        'last execution': 'lastExecutionAt',
        parameters: 'parameters',
      });
    });

  const change = async (command: Command, id: string, body: Json) => {
    const api = await apiOf(command);
    const changed = await api.call('PATCH', `${path}/${encodeURIComponent(id)}`, { body });
    if (isJson(command)) return printJson(changed);
    print(`${id} is ${changed['enabled'] ? 'on' : 'off'}: ${JSON.stringify(changed['parameters'])}`);
  };

  for (const [name, enabled] of Object.entries({ on: true, off: false }))
    extensions
      .command(name)
      .description(`switch an extension ${name}`)
      .argument('<id>')
      .action((id: string, _options: Json, command: Command) => change(command, id, { enabled }));

  extensions
    .command('set')
    .description('set parameters of an extension; the others stay')
    .argument('<id>')
    .argument('<name=value...>', 'a value is JSON where it can be read so, else text')
    .addHelpText(
      'after',
      "\nExample:\n  npm run --silent prodsys -- extensions set prodsys-to-prodsys reportAfterTries=3 'sendSchedule=*/30 * * * * *'",
    )
    .action((id: string, pairs: string[], _options: Json, command: Command) =>
      change(command, id, { parameters: Object.fromEntries(pairs.map(pairOf)) }),
    );
}

function pairOf(text: string): [string, unknown] {
  const at = text.indexOf('=');
  if (at < 1) throw usage(`${text} is not name=value.`);
  const value = text.slice(at + 1);
  try {
    return [text.slice(0, at), JSON.parse(value)];
  } catch {
    return [text.slice(0, at), value];
  }
}

import { Option, type Command } from 'commander';
import { apiOf, isJson, type Api, type Json } from './api';
import { exitCodes, Failure } from './exit-codes';
import { print, printJson, printTable, say } from './output';

const path = '/api/users';

interface User extends Json {
  id: string;
  username: string;
  password?: string | null;
}

function shown(command: Command, user: User): void {
  if (isJson(command)) return printJson(user);
  say(`The password of ${user.username} is shown this once; it must be changed at the first sign-in:`);
  print(user.password ?? '');
}

async function idOf(api: Api, username: string): Promise<string> {
  const users = await api.list<User>(path, { search: username });
  const user = users.find((candidate) => candidate.username === username);
  if (!user) throw new Failure(exitCodes.failed, `There is no user ${username}.`);
  return user.id;
}

export function addUsers(program: Command): void {
  const users = program.command('users').description('people who may sign in');

  users
    .command('list')
    .description('list users')
    .action(async (_options: Json, command: Command) => {
      const items = await (await apiOf(command)).list(path);
      if (isJson(command)) return printJson(items);
      printTable(items, {
        username: 'username',
        name: 'name',
        role: 'role',
        active: ({ active }) => (active ? 'yes' : 'no'),
        'last sign-in': 'lastSignInAt',
      });
    });

  users
    .command('create')
    .description('create a user; the password is generated and shown once')
    .argument('<username>')
    .requiredOption('--name <name>', "the person's name")
    .addOption(
      new Option('--role <role>', 'what the person may do')
        .choices(['production', 'office', 'admin'])
        .makeOptionMandatory(),
    )
    .addOption(new Option('--language <language>', 'of the interface').choices(['nb', 'en']))
    .action(async (username: string, options: Record<string, string>, command: Command) => {
      const body = { username, ...options };
      shown(command, await (await apiOf(command)).call<User>('POST', path, { body }));
    });

  users
    .command('reset-password')
    .description('give a user a new password, which is shown once; all sessions end')
    .argument('<username>')
    .action(async (username: string, _options: Json, command: Command) => {
      const api = await apiOf(command);
      shown(command, await api.call<User>('POST', `${path}/${await idOf(api, username)}/reset-password`));
    });
}

import { generatePassword, Problem, render, settleAdministrator } from '@prodsys/platform';
import type { Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { exitCodes, Failure, usage } from './exit-codes';
import { offline } from './offline';
import { print, say } from './output';
import { readSecret } from './stdin';

const leastLength = 12;

export function addCreateAdmin(program: Command): void {
  program
    .command('create-admin')
    .summary('make an administrator, or let one in again')
    .description(
      'Makes an administrator. A user of that name who exists gets the role, a new password and is signed out everywhere. ' +
        'Without --password-stdin a password is generated and shown once.',
    )
    .argument('<username>')
    .option('--password-stdin', 'read the password from standard input')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run --silent prodsys -- create-admin kari --app buyer\n' +
        '  npm run --silent prodsys -- create-admin kari --app buyer --password-stdin < password.txt',
    )
    .action(async (username: string, options: { passwordStdin?: boolean }, command: Command) => {
      const given = options.passwordStdin ? await readSecret('password') : null;
      if (given !== null && (given.length < leastLength || given.length > 200))
        throw usage(`A password has ${leastLength} to 200 characters.`);
      if (username.length > 100 || username.trim() !== username || username === '')
        throw usage('A user name has 1 to 100 characters.');
      await offline(command, { mustExist: true }, async ({ db }) => {
        const password = given ?? generatePassword(randomBytes);
        const wish = {
          username,
          password,
          actor: `command line (${userInfo().username})`,
          mustChangePassword: given === null,
        };
        const done = await db
          .write((manager) => settleAdministrator(manager, wish, new Date()))
          .catch((error: unknown) => {
            if (!(error instanceof Problem)) throw error;
            throw new Failure(exitCodes.failed, `${error.code}: ${render(error.code, error.params, 'en')}`);
          });
        say(done === 'created' ? `${username} is made.` : `${username} has a new password.`);
        if (given === null) print(password);
      });
    });
}

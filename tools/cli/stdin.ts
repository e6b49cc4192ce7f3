import { text } from 'node:stream/consumers';
import { usage } from './exit-codes';

/** A secret from standard input: on the command line everybody on the machine could read it. */
export async function readSecret(what: string): Promise<string> {
  const [secret = ''] = (await text(process.stdin)).split(/\r?\n/);
  if (secret === '') throw usage(`Standard input holds no ${what}.`);
  return secret;
}

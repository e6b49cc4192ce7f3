import { hash } from '@node-rs/argon2';
import type { InstanceConfiguration } from '../configuration/instance-configuration';
import { Problem } from '../http/problem';
import { foldCase } from './fold-case';
import { samplePassword } from './sample-password';

/** Shorter ones are guessed. */
export const leastPasswordLength = 12;

/** 120 bits, in signs that can be read out and typed. */
export const generatePassword = (random: (size: number) => Buffer): string =>
  random(15).toString('base64url');

export const hashPassword = (password: string): Promise<string> => hash(password);

/** Refuses what everybody would try first. The length is the schema's business. */
export function checkNewPassword({ demo }: InstanceConfiguration, username: string, password: string): void {
  if (foldCase(password) === foldCase(username)) throw new Problem(422, 'password-is-username');
  if (password === samplePassword && !demo) throw new Problem(422, 'sample-password-refused');
}

import { createHash, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/*
 * pdst_<id: 12>_<secret: 43, 256 random bits><checksum: 6>, all in base62.
 * The prefix lets scanners find leaked tokens; the checksum keeps typing errors away from the database.
 * Pattern for scanners: pdst_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const pattern = /^pdst_([0-9A-Za-z]{12})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;

function base62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= 62n) text = digits.charAt(Number(rest % 62n)) + text;
  return text;
}

const number = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`);
const checksum = (body: string) => base62(BigInt(crc32(body)), 6);

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export function newToken(random: (size: number) => Buffer): {
  publicId: string;
  token: string;
  hash: string;
} {
  const publicId = base62(number(random(16)), 12);
  const body = `pdst_${publicId}_${base62(number(random(32)), 43)}`;
  const token = body + checksum(body);
  return { publicId, token, hash: hashToken(token) };
}

/** The public id of a well-formed token, null for anything else. */
export function publicIdOf(token: string): string | null {
  const match = pattern.exec(token);
  return match?.[1] && checksum(token.slice(0, -6)) === match[3] ? match[1] : null;
}

/** Compares in constant time. */
export function sameHash(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left, 'hex'), Buffer.from(right, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
}

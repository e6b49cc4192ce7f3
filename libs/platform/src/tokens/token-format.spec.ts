import crypto from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ApiToken } from './api-token.entity';
import { authenticateToken } from './authenticate-token';
import { hashToken, newToken, publicIdOf, sameHash } from './token-format';

const now = new Date('2026-11-22T10:00:00.000Z');
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The checksum as a scanner's author would write it: CRC-32 in six base62 digits, most significant first. */
function withChecksum(body: string): string {
  let [rest, text] = [crc32(body), ''];
  for (let digit = 0; digit < 6; digit++, rest = Math.floor(rest / 62))
    text = alphabet.charAt(rest % 62) + text;
  return body + text;
}
const rowOf = (made: { publicId: string; hash: string }, fields: Partial<ApiToken> = {}) =>
  ({ ...made, name: 'Fjord', revokedAt: null, expiresAt: null, ...fields }) as ApiToken;
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'accepted',
    (error: { code: string }) => error.code,
  );

afterEach(() => jest.restoreAllMocks());

it('makes tokens that scanners know, with 256 random bits and a checksum', () => {
  const made = newToken(crypto.randomBytes);
  expect(made.token).toMatch(/^pdst_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}$/);
  expect(withChecksum(made.token.slice(0, -6))).toBe(made.token);
  expect(publicIdOf(made.token)).toBe(made.publicId);
  expect(made.hash).toBe(crypto.createHash('sha256').update(made.token).digest('hex'));
  const most = newToken((size) => Buffer.alloc(size, 255));
  const least = newToken((size) => Buffer.alloc(size));
  expect(publicIdOf(most.token)).toBe(most.publicId);
  expect(publicIdOf(least.token)).toBe(least.publicId);
  // The largest secret still fits its 43 digits, so no bit of it is lost.
  const secret = [...most.token.slice(18, 61)].reduce(
    (sum, digit) => sum * 62n + BigInt(alphabet.indexOf(digit)),
    0n,
  );
  expect(secret).toBe(2n ** 256n - 1n);
});

it('never makes the same token twice', () => {
  const made = Array.from({ length: 2_000 }, () => newToken(crypto.randomBytes));
  expect(new Set(made.map(({ publicId }) => publicId)).size).toBe(made.length);
  expect(new Set(made.map(({ token }) => token.slice(18))).size).toBe(made.length);
});

it('notices every single wrong, missing or swapped character without asking the database', async () => {
  const { token } = newToken(crypto.randomBytes);
  const find = () => Promise.reject(new Error('The database was asked.'));
  const wrong = [...token].flatMap((character, place) => [
    token.slice(0, place) + (character === 'x' ? 'y' : 'x') + token.slice(place + 1),
    token.slice(0, place) + token.slice(place + 1),
    `${token.slice(0, place)}0${token.slice(place)}`,
  ]);
  for (const text of [...wrong, token.toLowerCase(), `${token}\n`, 'Bearer', `pdst_${'a'.repeat(500)}`])
    if (text !== token)
      expect([text, await codeOf(authenticateToken(find, text, now))]).toEqual([text, 'token-invalid']);
});

it('compares the hashes of a well-formed wrong secret in constant time, and refuses it', async () => {
  const made = newToken(crypto.randomBytes);
  const forged = withChecksum(`pdst_${made.publicId}_${'7'.repeat(43)}`);
  const compare = jest.spyOn(crypto, 'timingSafeEqual');
  expect(await codeOf(authenticateToken(async () => rowOf(made), forged, now))).toBe('token-invalid');
  expect(compare).toHaveBeenCalledTimes(1);
  expect(compare).toHaveBeenCalledWith(Buffer.from(made.hash, 'hex'), Buffer.from(hashToken(forged), 'hex'));
  expect(await codeOf(authenticateToken(async () => rowOf(made), made.token, now))).toBe('accepted');
  expect(compare).toHaveBeenCalledTimes(2);
});

it('takes hashes of different lengths for different', () => {
  expect(sameHash('00', '0000')).toBe(false);
  expect(sameHash(hashToken('a'), hashToken('a'))).toBe(true);
  expect(sameHash(hashToken('a'), hashToken('b'))).toBe(false);
});

it('says of a token whether it is missing, revoked or expired; the very moment of the end belongs to the end', async () => {
  const made = newToken(crypto.randomBytes);
  const ask = (fields: Partial<ApiToken>, text: string | undefined = made.token) =>
    codeOf(authenticateToken(async () => rowOf(made, fields), text, now));
  const [before, at, after] = [-1, 0, 1].map((ms) => new Date(now.getTime() + ms).toISOString());
  expect(await codeOf(authenticateToken(async () => null, undefined, now))).toBe('token-invalid');
  expect(await ask({}, '')).toBe('token-invalid');
  expect(await codeOf(authenticateToken(async () => null, made.token, now))).toBe('token-invalid');
  expect(await ask({ revokedAt: before })).toBe('token-revoked');
  expect(await ask({ revokedAt: at })).toBe('token-revoked');
  expect(await ask({ revokedAt: after })).toBe('accepted');
  expect(await ask({ expiresAt: before })).toBe('token-expired');
  expect(await ask({ expiresAt: at })).toBe('token-expired');
  expect(await ask({ expiresAt: after })).toBe('accepted');
  expect(await ask({ expiresAt: before, revokedAt: before })).toBe('token-revoked');
});

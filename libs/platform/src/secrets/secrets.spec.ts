import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyRingInDirectory, parseKeyRing } from './key-ring';
import { createSecrets } from './secrets';

const key = () => randomBytes(32).toString('base64');
const secretsOf = (ring: string) => createSecrets(parseKeyRing(ring), randomBytes);

describe('a sealed credential', () => {
  const ring = `k1:${key()}`;
  const secrets = secretsOf(ring);
  const sealed = secrets.encrypt('pdst_secret æøå 🏗️', 'partner_connection/1/token');

  it('opens in its own row, and looks different every time', () => {
    expect(secrets.decrypt(sealed, 'partner_connection/1/token')).toBe('pdst_secret æøå 🏗️');
    expect(secrets.encrypt('x', 'row')).not.toBe(secrets.encrypt('x', 'row'));
    expect(sealed).not.toContain('pdst_secret');
  });

  it('does not open in another row', () => {
    for (const row of ['partner_connection/2/token', 'partner_connection/1/toke', ''])
      expect(() => secrets.decrypt(sealed, row)).toThrow();
  });

  it('does not open when any part of it was changed', () => {
    for (const [index, part] of sealed.split('.').entries()) {
      const parts = sealed.split('.');
      parts[index] = (part.startsWith('A') ? 'B' : 'A') + part.slice(1);
      expect(() => secrets.decrypt(parts.join('.'), 'partner_connection/1/token')).toThrow();
    }
    const [version, id, iv, tag = '', body] = sealed.split('.');
    const shortTag = Buffer.from(tag, 'base64url').subarray(0, 4).toString('base64url');
    expect(() =>
      secrets.decrypt([version, id, iv, shortTag, body].join('.'), 'partner_connection/1/token'),
    ).toThrow();
    for (const nothing of ['', 'v1', 'v1.k1', 'pdst_plain'])
      expect(() => secrets.decrypt(nothing, 'partner_connection/1/token')).toThrow();
  });

  it('does not open with another key of the same name', () => {
    expect(() => secretsOf(`k1:${key()}`).decrypt(sealed, 'partner_connection/1/token')).toThrow();
  });

  it('opens after a new key has been put first, and not once its own key has gone', () => {
    const renewed = secretsOf(`k2:${key()},${ring}`);
    expect(renewed.decrypt(sealed, 'partner_connection/1/token')).toContain('pdst_secret');
    expect(renewed.encrypt('x', 'row')).toMatch(/^v1\.k2\./);
    expect(() => secretsOf(`k2:${key()}`).decrypt(sealed, 'partner_connection/1/token')).toThrow('"k1"');
  });
});

it('refuses key rings whose keys are not 32 bytes or have no usable name', () => {
  const short = randomBytes(16).toString('base64');
  for (const ring of ['', 'k1', 'k1:', `k1:${short}`, `:${key()}`, `k 1:${key()}`, `k1:${key()},k2:${short}`])
    expect(() => parseKeyRing(ring)).toThrow('KEY_RING');
});

describe('the key ring of a data directory', () => {
  const directory = mkdtempSync(join(tmpdir(), 'prodsys-ring-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('is made once, for its owner only, and is the same for processes that start together', () => {
    const home = join(directory, 'new', 'place');
    const first = keyRingInDirectory(home, randomBytes);
    const second = keyRingInDirectory(home, randomBytes);
    expect(second.keys.get('k1')).toEqual(first.keys.get('k1'));
    expect(statSync(join(home, 'key-ring')).mode & 0o777).toBe(0o600);
    expect(readdirSync(home)).toEqual(['key-ring']);
  });

  it('is not replaced when it is damaged', () => {
    writeFileSync(join(directory, 'key-ring'), 'damaged');
    expect(() => keyRingInDirectory(directory, randomBytes)).toThrow('KEY_RING');
  });
});

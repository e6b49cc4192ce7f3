import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeyRing {
  /** The key that encrypts; all keys decrypt. */
  current: string;
  keys: Map<string, Buffer>;
}

/** Reads `id:base64,id:base64`. Each key is 32 bytes. */
export function parseKeyRing(text: string): KeyRing {
  const keys = new Map<string, Buffer>();
  for (const part of text.split(',')) {
    const [id = '', encoded = ''] = part.trim().split(':');
    const key = Buffer.from(encoded, 'base64');
    if (!/^[A-Za-z0-9_-]{1,20}$/.test(id) || key.length !== 32) {
      throw new Error('KEY_RING must be id:base64,id:base64 with keys of 32 bytes.');
    }
    keys.set(id, key);
  }
  const [current] = keys.keys();
  if (current === undefined) throw new Error('KEY_RING holds no key.');
  return { current, keys };
}

/** The key ring of a data directory, made on first use. Of processes that start together, one file wins. */
export function keyRingInDirectory(directory: string, random: (size: number) => Buffer): KeyRing {
  const file = join(directory, 'key-ring');
  try {
    return parseKeyRing(readFileSync(file, 'utf8').trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(directory, { recursive: true });
  const draft = `${file}.${process.pid}.${random(4).toString('hex')}`;
  writeFileSync(draft, `k1:${random(32).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return parseKeyRing(readFileSync(file, 'utf8').trim());
}

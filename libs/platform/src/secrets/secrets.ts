import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { KeyRing } from './key-ring';

/** Encrypts what must be read back, such as a partner's token (AES-256-GCM). */
export interface Secrets {
  /** `row` names where the secret is kept; a ciphertext that is moved to another row does not open. */
  encrypt(plain: string, row: string): string;
  decrypt(sealed: string, row: string): string;
}

export function createSecrets(ring: KeyRing, random: (size: number) => Buffer): Secrets {
  return {
    encrypt(plain, row) {
      const iv = random(12);
      const cipher = createCipheriv('aes-256-gcm', ring.keys.get(ring.current) as Buffer, iv).setAAD(
        Buffer.from(row),
      );
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return [
        'v1',
        ring.current,
        ...[iv, cipher.getAuthTag(), body].map((part) => part.toString('base64url')),
      ].join('.');
    },
    decrypt(sealed, row) {
      const [version, keyId = '', ...parts] = sealed.split('.');
      const [iv, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
      const key = ring.keys.get(keyId);
      if (version !== 'v1' || !iv || !tag || !body) throw new Error('Not a sealed secret.');
      if (!key)
        throw new Error(`The key ring lacks the key "${keyId}" that a stored secret was sealed with.`);
      const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
        .setAAD(Buffer.from(row))
        .setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
  };
}

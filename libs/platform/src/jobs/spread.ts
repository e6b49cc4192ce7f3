import { createHash } from 'node:crypto';

/** Milliseconds from 0 to below `seconds`, always the same for the same key and evenly spread over many. */
export function spreadOf(key: string, seconds: number): number {
  if (seconds === 0) return 0;
  return createHash('sha256').update(key).digest().readUInt32BE(0) % (seconds * 1000);
}

import { randomFillSync } from 'node:crypto';

let lastMillisecond = 0;
let sequence = 0;

const pool = Buffer.alloc(16 * 256);
let used = pool.length;

/** Asking for randomness costs more than the rest of an id; it is asked for many at once. */
function fromPool(size: number): Buffer {
  if (used + size > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += size;
  return pool.subarray(used - size, used);
}

/**
 * A time-ordered UUID (version 7, RFC 9562): ids made in one process sort in the order they were made,
 * so that inserts go to the end of the index and pages by id are pages by age.
 */
export function newId(now: number = Date.now(), random: (size: number) => Buffer = fromPool): string {
  const bytes = random(16);
  if (now > lastMillisecond) {
    lastMillisecond = now;
    sequence = bytes.readUInt16BE(6) & 0x07ff;
  } else if (++sequence > 0x0fff) {
    lastMillisecond += 1;
    sequence = 0;
  }
  bytes.writeUIntBE(lastMillisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | sequence, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

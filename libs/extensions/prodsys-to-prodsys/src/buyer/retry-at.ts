const second = 1_000;
const hour = 3_600 * second;

/**
 * When a failed order is tried again. After no usable answer: full jitter up to an hour. After a refusal: slowly, up to
 * six hours, for it is people who mend it, and what they change is tried at once anyway. Source: reliability rules, 1.4.
 */
export function retryAt(
  outcome: 'refused' | 'unknown',
  attempts: number,
  now: Date,
  random: (size: number) => Buffer,
): string {
  const base = outcome === 'unknown' ? 5 * second : 60 * second;
  const most = Math.min(outcome === 'unknown' ? hour : 6 * hour, base * 2 ** Math.min(attempts, 20));
  const share = random(4).readUInt32BE(0) / 0xffffffff;
  return new Date(now.getTime() + Math.max(second, Math.round(share * most))).toISOString();
}

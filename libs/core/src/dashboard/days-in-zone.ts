const minute = 60_000;
const day = 86_400_000;

/** Does the instance know this name of a time zone, such as `Europe/Oslo`? */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export interface LocalDay {
  /** `YYYY-MM-DD` on the calendar of the zone. */
  date: string;
  /** When it begins there. Instant in UTC. */
  startsAt: string;
}

/** The last `count` days of a time zone, today last. A day may have 23 or 25 hours, and begin at a half hour of UTC. */
export function lastDays(count: number, timeZone: string, now: Date): LocalDay[] {
  // The Swedish way to write a date is `YYYY-MM-DD`.
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const today = Date.parse(local.format(now));
  return Array.from({ length: count }, (_, index) => {
    const at = today - (count - 1 - index) * day;
    const date = new Date(at).toISOString().slice(0, 10);
    return { date, startsAt: new Date(firstMinuteOf(date, at, local)).toISOString() };
  });
}

/** No zone is further from UTC than 14 hours. */
function firstMinuteOf(date: string, midnightUtc: number, local: Intl.DateTimeFormat): number {
  let [before, within] = [midnightUtc - 15 * 60 * minute, midnightUtc + 15 * 60 * minute];
  while (within - before > minute) {
    const middle = before + Math.floor((within - before) / 2 / minute) * minute;
    if (local.format(middle) < date) before = middle;
    else within = middle;
  }
  return within;
}

/** How much of an instant's text says which of these days it is on: up to the hour, or up to the minute. */
export const stampLength = (days: LocalDay[]): number =>
  days.every(({ startsAt }) => startsAt.slice(14, 16) === '00')
    ? 'YYYY-MM-DDTHH'.length
    : 'YYYY-MM-DDTHH:MM'.length;

/** The number of things per day, of the numbers per stamp. */
export function countByDay(days: LocalDay[], stamps: { stamp: string; count: number }[]): number[] {
  const counts = days.map(() => 0);
  for (const { stamp, count } of stamps) {
    const index = days.findLastIndex(({ startsAt }) => startsAt.slice(0, stamp.length) <= stamp);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + count;
  }
  return counts;
}

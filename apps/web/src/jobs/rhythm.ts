/** How often something runs, in words that people use. */
export type Rhythm =
  { unit: 'seconds' | 'minutes' | 'hours'; count: number } | { unit: 'day'; hour: number; minute: number };

const step = (field: string): number | null => {
  const match = /^\*(?:\/(\d{1,2}))?$/.exec(field);
  return match && match[1] !== '0' ? Number(match[1] ?? 1) : null;
};
const fixed = (field: string): number | null => (/^\d{1,2}$/.test(field) ? Number(field) : null);

/** Of a cron pattern, seconds first or left out. Null: it is too particular for a few words. */
export function rhythmOf(pattern: string): Rhythm | null {
  const fields = pattern.trim().split(/\s+/);
  const [second = '', minute = '', hour = '', ...days] = fields.length === 5 ? ['0', ...fields] : fields;
  if (days.length !== 3 || days.some((day) => day !== '*')) return null;
  const [everySecond, everyMinute, everyHour] = [step(second), step(minute), step(hour)];
  const [atSecond, atMinute, atHour] = [fixed(second), fixed(minute), fixed(hour)];
  if (everySecond !== null)
    return everyMinute === 1 && everyHour === 1 ? { unit: 'seconds', count: everySecond } : null;
  if (atSecond === null) return null;
  if (everyMinute !== null) return everyHour === 1 ? { unit: 'minutes', count: everyMinute } : null;
  if (atMinute === null) return null;
  if (everyHour !== null) return { unit: 'hours', count: everyHour };
  return atHour === null ? null : { unit: 'day', hour: atHour, minute: atMinute };
}

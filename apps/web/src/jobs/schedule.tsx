import { Code } from '@mantine/core';
import { useTexts } from '../texts/define-texts';
import { formatTime } from '../texts/format';
import { jobTexts } from './job-texts';
import { rhythmOf } from './rhythm';

/** Patterns are in UTC; people read their own clock. */
function localTime(hour: number, minute: number): string {
  const instant = new Date();
  instant.setUTCHours(hour, minute, 0, 0);
  return formatTime(instant.toISOString());
}

/** A cron pattern in words; null when there are none for it. */
export function useScheduleInWords(): (pattern: string) => string | null {
  const t = useTexts(jobTexts);
  return (pattern) => {
    const rhythm = rhythmOf(pattern);
    switch (rhythm?.unit) {
      case undefined:
        return null;
      case 'day':
        return t('everyDay', { time: localTime(rhythm.hour, rhythm.minute) });
      case 'seconds':
        return t('everySeconds', { count: rhythm.count });
      case 'minutes':
        return t('everyMinutes', { count: rhythm.count });
      case 'hours':
        return t('everyHours', { count: rhythm.count });
    }
  };
}

export function Schedule({ pattern }: { pattern: string }) {
  return useScheduleInWords()(pattern) ?? <Code>{pattern}</Code>;
}

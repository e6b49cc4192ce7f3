import { Text } from '@mantine/core';
import type { Schemas } from '../api/client';
import { Chip } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import { jobTexts } from './job-texts';

/** How a job went the last time. */
export function JobResult({ job }: { job: Schemas['JobView'] }) {
  const t = useTexts(jobTexts);
  const { running, lastFinishedAt, lastFailed, lastResult } = job;
  if (running) return <Chip tone="info">{t('running')}</Chip>;
  if (!lastFinishedAt) return <Text size="sm">{t('neverRun')}</Text>;
  return (
    <div>
      {lastFailed && <Chip tone="bad">{t('failed')}</Chip>}
      <Text size="sm">{lastResult}</Text>
    </div>
  );
}

import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Chip } from '../parts/chip';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import type { Schemas } from '../api/client';
import { exportTexts } from './export-texts';
import { RunResults } from './run-results';
import { useExportRun } from './use-export-run';

type Run = Schemas['ExportView'];

/** One press of Eksporter: how far it is, and what became of each order. */
export function ExportRun({ id, close }: { id: string; close: () => void }) {
  const t = useTexts(exportTexts);
  const { run, failure, retry } = useExportRun(id);
  return (
    <Paper withBorder p="md" component="section" aria-label={t('results')}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Title order={2}>{run ? t('run', { at: formatInstant(run.startedAt) }) : t('results')}</Title>
            {run && (
              <Text size="sm" c="dimmed">
                {t('runBy', { name: run.startedBy })}
              </Text>
            )}
          </div>
          <Button variant="default" size="xs" leftSection={<IconX size={14} aria-hidden />} onClick={close}>
            {t('closeRun')}
          </Button>
        </Group>
        {!run && (failure ? <FailureNote failure={failure} retry={retry} /> : <Loading />)}
        {run && <RunProgress run={run} />}
        {run?.state === 'done' && <RunResults run={run} />}
      </Stack>
    </Paper>
  );
}

function RunProgress({ run: { state, total, transmitted, noAction, failed } }: { run: Run }) {
  const t = useTexts(exportTexts);
  const done = transmitted + noAction + failed;
  const share = (count: number) => (100 * count) / total;
  const isRunning = state === 'running';
  const message = isRunning
    ? t('running', { done, total })
    : transmitted === total
      ? t('doneAll', { count: total })
      : t('doneSome', { transmitted, total });
  return (
    <Stack gap="xs">
      <Text fw={600} role="status">
        {message}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={share(transmitted)} color="green" aria-label={t('TRANSMITTED')} />
        <Progress.Section value={share(noAction)} color="yellow" aria-label={t('NO_ACTION')} />
        <Progress.Section value={share(failed)} color="red" aria-label={t('failed')} />
      </Progress.Root>
      <Group gap="xs">
        <Chip tone="ok">{t('countTransmitted', { count: transmitted })}</Chip>
        {noAction > 0 && <Chip tone="warn">{t('countNoAction', { count: noAction })}</Chip>}
        {failed > 0 && <Chip tone="bad">{t('countFailed', { count: failed })}</Chip>}
      </Group>
      {isRunning && (
        <Text size="sm" c="dimmed">
          {t('runningHint')}
        </Text>
      )}
    </Stack>
  );
}

import { Group, Loader, Paper, Stack, Text, Title } from '@mantine/core';
import type { Schemas } from '../api/client';
import { Chip, type Tone } from '../parts/chip';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import classes from './connection-test.module.css';
import { connectionTexts } from './connection-texts';
import type { ConnectionTestRun } from './use-connection-test';

type Step = Schemas['ConnectionTestStep'];

const tones: Record<Step['state'], Tone> = { ok: 'ok', warning: 'warn', failed: 'bad', skipped: 'plain' };

/** What the test of a connection found, step by step, with what to do about each failure. */
export function ConnectionTest({ test: { isRunning, result, failure, run } }: { test: ConnectionTestRun }) {
  const t = useTexts(connectionTexts);
  if (!isRunning && !result && !failure) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('testTitle')} aria-busy={isRunning}>
      <Stack gap="sm">
        <Title order={2}>{t('testTitle')}</Title>
        <Group gap="xs" role="status">
          {isRunning && <Loader size="xs" aria-hidden />}
          <Text fw={600}>{isRunning ? t('testing') : result?.message}</Text>
        </Group>
        <FailureNote failure={failure} retry={run} />
        {result && (
          <ol className={classes.steps} data-old={isRunning || undefined}>
            {result.steps.map((step) => (
              <TestStep key={step.step} step={step} />
            ))}
          </ol>
        )}
      </Stack>
    </Paper>
  );
}

function TestStep({ step: { step, state, message, advice } }: { step: Step }) {
  const t = useTexts(connectionTexts);
  return (
    <li>
      <span className={classes.name}>
        {`step-${step}` in connectionTexts.texts ? t(`step-${step}` as 'step-address') : step}
      </span>
      <span className={classes.state}>
        <Chip tone={tones[state]}>{t(`step-is-${state}`)}</Chip>
      </span>
      <span className={classes.found}>
        {state === 'skipped' ? null : message}
        {advice && <strong>{advice}</strong>}
      </span>
    </li>
  );
}

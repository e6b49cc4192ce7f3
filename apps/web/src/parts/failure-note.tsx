import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { ApiFailure } from '../api/failure';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import classes from './failure-note.module.css';
import { partsTexts } from './parts-texts';

interface Props {
  failure: unknown;
  /** Offered as a button when trying again may help. */
  retry?: () => void;
  /** Faults that stand at their own fields already. */
  placed?: ReadonlySet<string>;
}

/** What happened, and what to do about it; nothing while there is no failure. */
export function FailureNote({ failure, retry, placed }: Props) {
  const t = useTexts(partsTexts);
  const common = useTexts(commonTexts);
  const note = useRef<HTMLDivElement>(null);
  // Whoever pressed a button at the foot of a long page must see it.
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  if (!failure) return null;
  const known = failure instanceof ApiFailure ? failure : null;
  const all = known?.faults ?? [];
  const faults = all.filter(({ pointer }) => !placed?.has(pointer));
  return (
    <Alert
      ref={note}
      className={classes.note}
      color="red"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('failed')}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{known ? message(known) : failure instanceof Error ? failure.message : null}</Text>
        {faults.length > 0 && (
          <List size="sm">
            {faults.map((fault, index) => (
              <List.Item key={index}>{fault.detail}</List.Item>
            ))}
          </List>
        )}
        {known && known.status >= 500 && known.problem.traceId && (
          <Text size="xs">{t('reference', { id: known.problem.traceId })}</Text>
        )}
        {retry && (
          <Button size="xs" variant="default" onClick={retry}>
            {common('tryAgain')}
          </Button>
        )}
      </Stack>
    </Alert>
  );

  function message({ status, problem }: ApiFailure): string {
    if (all.length > 0 && faults.length === 0) return t('mendFields');
    if (status === 0) return t('noAnswer');
    if (status === 412) return t('stale');
    if (status === 404) return problem.detail ?? t('gone');
    return problem.detail ?? `HTTP ${status}`;
  }
}

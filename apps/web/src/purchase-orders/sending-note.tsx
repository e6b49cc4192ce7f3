import { Group, Loader, Text } from '@mantine/core';
import { useEffect } from 'react';
import { refresh, type Schemas } from '../api/client';
import { useExportRun } from '../export/use-export-run';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import { purchaseOrderTexts } from './purchase-order-texts';

/** How the sending that somebody has just asked for goes; what came of it is then on the order itself. */
export function SendingNote({ runId }: { runId: string }) {
  const t = useTexts(purchaseOrderTexts);
  const { run, failure, retry } = useExportRun(runId);
  const isDone = run?.state === 'done';
  useEffect(() => {
    if (isDone) void refresh('/api/purchase-orders');
  }, [isDone]);
  if (failure) return <FailureNote failure={failure} retry={retry} />;
  return (
    <Group gap="xs" role="status">
      {!isDone && <Loader size="xs" />}
      <Text size="sm">{t(run && isDone ? outcomeOf(run) : 'sending')}</Text>
    </Group>
  );
}

/** A scheduled run may have been faster: then the order has arrived all the same. */
function outcomeOf({ transmitted, noAction, results }: Schemas['ExportView']) {
  const hasArrived = results.some(({ problem }) => problem?.code === 'order-already-transmitted');
  if (transmitted > 0 || hasArrived) return 'sentNow';
  return noAction > 0 ? 'noActionNow' : 'failedNow';
}

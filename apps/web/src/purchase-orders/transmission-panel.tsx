import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Facts } from '../order-terms/facts';
import { useTexts } from '../texts/define-texts';
import { formatCount, formatInstant } from '../texts/format';
import { TransmissionChip } from './purchase-order-chips';
import type { PurchaseOrder } from './purchase-order-form';
import { purchaseOrderTexts } from './purchase-order-texts';
import { SendingNote } from './sending-note';
import { standingProblem } from './standing-faults';
import { TransmissionProblem } from './transmission-problem';
import { transmissionOf } from './transmission';
import { useIsOwn } from './use-is-own';

interface Props {
  order: PurchaseOrder;
  /** The sending that somebody has just asked for here. */
  runId: string | null;
}

/** Where the order stands on its way to the supplier, and what to do when it does not get through. */
export function TransmissionPanel({ order, runId }: Props) {
  const t = useTexts(purchaseOrderTexts);
  const isOwn = useIsOwn(order);
  const hint = hintOf(order, isOwn);
  const isTried = order.attempts > 0;
  const goesOn = order.status === null && order.waitingSince !== null;
  return (
    <Paper withBorder p="sm" className="no-print">
      <Stack gap="xs">
        <Group gap="sm">
          <Title order={2} size="h3">
            {t('transmission')}
          </Title>
          <TransmissionChip order={order} />
          <Text size="sm" component={Link} to={`/admin/logs/integration-log?document=${order.number}`}>
            {t('log')}
          </Text>
        </Group>
        {runId && <SendingNote runId={runId} />}
        {hint && <Text size="sm">{t(hint)}</Text>}
        {(isTried || goesOn) && (
          <Facts
            facts={[
              { label: t('partnerDraftNumber'), value: order.partnerDraftNumber },
              { label: t('transmittedAt'), value: order.transmittedAt && formatInstant(order.transmittedAt) },
              { label: t('attempts'), value: isTried && formatCount(order.attempts) },
              { label: t('lastAttempt'), value: order.lastAttemptAt && formatInstant(order.lastAttemptAt) },
              {
                label: t('nextAttempt'),
                value: goesOn && (order.nextAttemptAt ? formatInstant(order.nextAttemptAt) : t('nextRun')),
              },
            ]}
          />
        )}
        {standingProblem(order) && <TransmissionProblem order={order} />}
      </Stack>
    </Paper>
  );
}

/** What the state means for whoever has just come here. */
function hintOf(order: PurchaseOrder, isOwn: boolean) {
  const transmission = transmissionOf(order);
  if (isOwn) return 'ownHint';
  if (transmission === 'inDoubt') return 'inDoubtHint';
  if (transmission === 'noAction') return 'noActionHint';
  if (order.state === 'draft') return 'draftHint';
  return transmission === 'notSent' && order.state === 'released' ? 'notSentHint' : null;
}

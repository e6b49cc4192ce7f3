import { Button, Group, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useTexts } from '../texts/define-texts';
import type { Draft } from './draft';
import { draftTexts } from './draft-texts';

/** What became of a draft that is no longer open. */
export function DraftOutcome({ draft }: { draft: Draft }) {
  const t = useTexts(draftTexts);
  const { state, salesOrderId, salesOrderNumber, rejectReason } = draft;
  if (state === 'draft') return null;
  if (state === 'approved')
    return (
      <Group gap="sm" role="status">
        <Text fw={600}>{t('approvedInto', { number: salesOrderNumber ?? '' })}</Text>
        <Button
          component={Link}
          to={`/orders/${salesOrderId}`}
          size="xs"
          className="no-print"
          rightSection={<IconArrowRight size={14} aria-hidden />}
        >
          {t('toOrder', { number: salesOrderNumber ?? '' })}
        </Button>
      </Group>
    );
  return (
    <Text fw={600} role="status">
      {state === 'rejected' ? t('isRejected', { reason: rejectReason ?? '' }) : t('isCancelled')}
    </Text>
  );
}

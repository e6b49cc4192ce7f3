import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { useTexts } from '../texts/define-texts';
import type { Draft } from './draft';
import { draftTexts } from './draft-texts';

/** What became of a draft that is no longer open. */
export function DraftOutcome({ draft }: { draft: Draft }) {
  const t = useTexts(draftTexts);
  const { state, salesOrderId, salesOrderNumber, rejectReason } = draft;
  if (state === 'draft') return null;
  const outcome = {
    approved: t('approvedInto', { number: salesOrderNumber ?? '' }),
    rejected: t('isRejected', { reason: rejectReason ?? '' }),
    cancelled: t('isCancelled'),
  };
  return (
    <Text fw={600} role="status">
      {outcome[state]}{' '}
      {salesOrderId && (
        <Link to={`/orders/${salesOrderId}`} className="no-print">
          {t('openOrder')}
        </Link>
      )}
    </Text>
  );
}

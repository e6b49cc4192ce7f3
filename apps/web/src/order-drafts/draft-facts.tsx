import { Facts } from '../order-terms/facts';
import { orderTermsTexts } from '../order-terms/order-terms-texts';
import { useTexts } from '../texts/define-texts';
import { formatDate, formatInstant } from '../texts/format';
import type { Draft } from './draft';
import { draftTexts } from './draft-texts';

const matches = ['linked', 'exact', 'created', 'undecided', 'chosen'] as const;

export function DraftFacts({ draft }: { draft: Draft }) {
  const t = useTexts(draftTexts);
  const terms = useTexts(orderTermsTexts);
  const { orderDate, requestedDeliveryDate, readAt, readBy, note } = draft;
  const match = matches.find((known) => known === draft.contactMatch);
  return (
    <>
      <Facts
        facts={[
          { label: terms('referenceNumber'), value: draft.orderNumber },
          { label: t('revision'), value: draft.revision },
          { label: t('received'), value: formatInstant(draft.receivedAt) },
          { label: terms('orderDate'), value: formatDate(orderDate) },
          { label: t('delivery'), value: requestedDeliveryDate && formatDate(requestedDeliveryDate) },
          { label: terms('reference'), value: draft.reference },
          { label: terms('currency'), value: draft.currency },
          { label: t('contactMatch'), value: match && t(`match_${match}`) },
          { label: t('readBy'), value: readAt && `${readBy ?? ''}, ${formatInstant(readAt)}` },
        ]}
      />
      {note && <Facts facts={[{ label: terms('note'), value: note }]} />}
    </>
  );
}

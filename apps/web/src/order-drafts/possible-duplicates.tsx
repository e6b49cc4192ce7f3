import { Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { api } from '../api/client';
import { addressText } from '../parts/address-values';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import { draftTexts } from './draft-texts';

/** Contacts beside the customer of the draft that may be the same company; nothing when there are none. */
export function PossibleDuplicates({ draftId }: { draftId: string }) {
  const t = useTexts(draftTexts);
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/order-drafts/{id}/possible-duplicates',
    { params: { path: { id: draftId } } },
    { staleTime: 60_000 },
  );
  if (error) return <FailureNote failure={error} retry={() => void refetch()} />;
  if (!data || data.items.length === 0) return null;
  return (
    <section className="no-print">
      <Title order={2} size="h3">
        {t('duplicates')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('duplicatesHint')}
      </Text>
      <Stack gap="xs" component="ul" pl="md" m={0}>
        {data.items.map(({ contactId, name, customerNumber, organisationNumber, address, reasons }) => (
          <li key={contactId}>
            <Link to={`/contacts/${contactId}`}>{name}</Link>{' '}
            <Text span size="sm">
              {[
                customerNumber && t('customerNumber', { number: customerNumber }),
                organisationNumber,
                addressText(address),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <Text size="sm" c="dimmed">
              {reasons.map(({ detail }) => detail).join(', ')}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  );
}

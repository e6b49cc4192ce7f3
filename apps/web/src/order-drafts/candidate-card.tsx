import { Paper, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { api, client, ifMatch, refresh, type Schemas } from '../api/client';
import { PartyCard } from '../order-terms/party-card';
import { ActionButton } from '../parts/action-button';
import { useTexts } from '../texts/define-texts';
import { draftTexts } from './draft-texts';
import type { DraftActions } from './use-draft-actions';

interface Props {
  candidate: Schemas['ContactCandidateView'];
  chooseCustomer?: DraftActions['chooseCustomer'] | undefined;
  onFailure: (failure: unknown) => void;
}

const reasonTexts: Record<string, 'organisation-number' | 'same-gln' | 'name-and-address' | 'same-name'> = {
  'organisation-number': 'organisation-number',
  gln: 'same-gln',
  'name-and-address': 'name-and-address',
  name: 'same-name',
};

/** A contact that may be the company which ordered, with what speaks for it. */
export function CandidateCard({ candidate, chooseCustomer, onFailure }: Props) {
  const t = useTexts(draftTexts);
  const { contactId, name, reasons, evidence } = candidate;
  // Drafts from before the comparison was kept have codes alone.
  const why = evidence
    ? evidence.map(({ detail }) => detail)
    : reasons.map((reason) => (reasonTexts[reason] ? t(reasonTexts[reason]) : reason));
  const { data: contact } = api.useQuery('get', '/api/contacts/{id}', {
    params: { path: { id: contactId } },
  });
  const choose = async () => {
    // A supplier who buys from us becomes a customer too, as it would if the order had named nobody else.
    if (contact && !contact.isCustomer) {
      await client.PATCH('/api/contacts/{id}', {
        params: { path: { id: contactId }, header: ifMatch(contact.version) },
        body: { isCustomer: true },
      });
      await refresh('/api/contacts');
    }
    await chooseCustomer?.(contactId, name);
  };
  const number = contact?.customerNumber;
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs" align="flex-start">
        <PartyCard
          role={why.join(', ')}
          name={<Link to={`/contacts/${contactId}`}>{name}</Link>}
          organisationNumber={contact?.organisationNumber}
          address={contact?.address}
          person={contact && { name: '', phone: contact.phone, email: contact.email }}
        />
        {number && <Text size="sm">{t('customerNumber', { number })}</Text>}
        {contact?.gln && <Text size="sm">{t('gln', { number: contact.gln })}</Text>}
        {contact && !contact.isCustomer && (
          <Text size="sm" c="dimmed">
            {t('becomesCustomer')}
          </Text>
        )}
        {chooseCustomer && (
          <ActionButton label={t('chooseThis')} size="xs" act={choose} onFailure={onFailure} />
        )}
      </Stack>
    </Paper>
  );
}

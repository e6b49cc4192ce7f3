import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { TokenChip } from '../connections/connection-state';
import { Facts, type Fact } from '../parts/facts';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import { PartnerSection } from './partner-section';
import { partnerTexts } from './partner-texts';

/** Who the partner is, and how we reach each other. */
export function PartnerFacts({ partner }: { partner: Schemas['PartnerDetail'] }) {
  const t = useTexts(partnerTexts);
  const { role, contactId, contactName, contactNumber, lastExchangeAt, identity } = partner;
  const facts: Fact[] = [
    {
      label: t('contact'),
      value: contactId ? <Link to={`/contacts/${contactId}`}>{contactName}</Link> : t('contactUndecided'),
    },
    { label: t(role === 'buyer' ? 'supplierNumber' : 'customerNumber'), value: contactNumber },
    { label: t('organisationNumber'), value: identity.organisationNumber },
    { label: t('gln'), value: identity.gln },
    { label: t('endpoint'), value: identity.endpoint },
    { label: t('instanceId'), value: identity.instanceId },
    { label: t('token'), value: <TokenChip partner={partner} /> },
    { label: t('lastExchange'), value: lastExchangeAt ? formatInstant(lastExchangeAt) : t('noExchange') },
  ];
  return (
    <PartnerSection title={t('identity')}>
      <Facts facts={facts.filter(({ value }) => value !== null)} />
    </PartnerSection>
  );
}

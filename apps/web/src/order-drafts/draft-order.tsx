import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRights } from '../frame/session';
import { OwnCompany } from '../order-terms/own-company';
import { Parties, PartyCard } from '../order-terms/party-card';
import { useTexts } from '../texts/define-texts';
import { orderTermsTexts } from '../order-terms/order-terms-texts';
import { CustomerChoice } from './customer-choice';
import { DecisionBar } from './decision-bar';
import type { Draft } from './draft';
import { DraftFacts } from './draft-facts';
import { DraftLines } from './draft-lines';
import { DraftOutcome } from './draft-outcome';
import { draftTexts } from './draft-texts';
import { PossibleDuplicates } from './possible-duplicates';
import { useDraftActions } from './use-draft-actions';
import { useMarkRead } from './use-mark-read';
import { WarningList } from './warning-list';
import { placeWarnings } from './warnings';

/** The order as the customer wants it, what we make of it, and the decision at the foot. */
export function DraftOrder({ draft }: { draft: Draft }) {
  const t = useTexts(draftTexts);
  const terms = useTexts(orderTermsTexts);
  const may = useRights();
  const actions = useDraftActions(draft);
  const warnings = placeWarnings(draft);
  const isOpen = draft.state === 'draft';
  const mayChange = isOpen && may('edit');
  const { contactId, contactName, buyer, contactPerson, deliveryAddress } = draft;
  const isUndecided = contactId === null && isOpen;
  // That nobody knows the customer is a question of its own above.
  const ofDraft = isUndecided
    ? warnings.ofDraft.filter(({ code }) => code !== 'contact-undecided')
    : warnings.ofDraft;
  return (
    <Stack gap="md">
      <NewRevision draft={draft} />
      <DraftOutcome draft={draft} />
      {isUndecided && (
        <CustomerChoice draft={draft} chooseCustomer={mayChange ? actions.chooseCustomer : undefined} />
      )}
      {ofDraft.length > 0 && (
        <section>
          <Title order={2} size="h3" mb={4}>
            {t(isOpen ? 'look' : 'warnings')}
          </Title>
          <WarningList warnings={ofDraft} />
        </section>
      )}
      <Parties>
        <OwnCompany role={terms('supplier')} />
        {contactId !== null && (
          <PartyCard
            role={t('ourContact')}
            name={<Link to={`/contacts/${contactId}`}>{contactName}</Link>}
            person={contactPerson}
          />
        )}
        {!isUndecided && (
          <PartyCard
            role={t('customersCard')}
            name={buyer.name}
            organisationNumber={buyer.organisationNumber}
            address={buyer.address}
            person={{ name: '', phone: buyer.phone, email: buyer.email }}
          />
        )}
        <PartyCard
          role={terms('deliveryAddress')}
          address={deliveryAddress ?? buyer.address}
          person={contactId === null ? contactPerson : null}
        />
      </Parties>
      <DraftFacts draft={draft} />
      <DraftLines
        draft={draft}
        warningsOf={warnings.ofLine}
        choose={mayChange ? actions.chooseArticle : undefined}
      />
      {isOpen && contactId !== null && <PossibleDuplicates draftId={draft.id} />}
      <DecisionBar draft={draft} actions={actions} />
    </Stack>
  );
}

/** Opening a draft marks it as read; what comes while it is open has to be noticed first. */
function NewRevision({ draft }: { draft: Draft }) {
  const t = useTexts(draftTexts);
  const [opened] = useState(draft.revision);
  const markRead = useMarkRead(draft);
  if (draft.revision === opened || !draft.unread) return null;
  return (
    <Alert color="yellow" role="status" className="no-print">
      <Group justify="space-between" gap="sm">
        <Text size="sm">{t('newRevision', { revision: draft.revision })}</Text>
        {markRead && (
          <Button size="xs" variant="default" onClick={markRead}>
            {t('seen')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

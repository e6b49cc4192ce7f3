import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ContactPicker } from '../contacts/contact-picker';
import { PartyCard } from '../order-terms/party-card';
import { ActionButton } from '../parts/action-button';
import { useTexts } from '../texts/define-texts';
import { CandidateCard } from './candidate-card';
import type { Draft } from './draft';
import { DraftFailure } from './draft-failure';
import { draftTexts } from './draft-texts';
import { NewCustomer } from './new-customer';
import type { DraftActions } from './use-draft-actions';

interface Props {
  draft: Draft;
  /** Absent: the reader may only look. */
  chooseCustomer?: DraftActions['chooseCustomer'] | undefined;
}

/** Nobody knows yet who ordered: the candidates beside what the customer says of itself, and two ways besides. */
export function CustomerChoice({ draft: { buyer, candidates }, chooseCustomer }: Props) {
  const t = useTexts(draftTexts);
  const [other, setOther] = useState<{ id: string; name: string } | null>(null);
  const [isCreating, setCreating] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <Title order={2}>{t('undecided')}</Title>
        <Text size="sm">{candidates ? t('undecidedHint') : t('undecidedNobody')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          <PartyCard
            role={t('customersCard')}
            name={buyer.name}
            organisationNumber={buyer.organisationNumber}
            address={buyer.address}
            person={{ name: '', phone: buyer.phone, email: buyer.email }}
          />
          {candidates?.map((candidate) => (
            <CandidateCard
              key={candidate.contactId}
              candidate={candidate}
              chooseCustomer={chooseCustomer}
              onFailure={setFailure}
            />
          ))}
        </SimpleGrid>
        <DraftFailure failure={failure} done={() => setFailure(null)} />
        {chooseCustomer && (
          <Group gap="sm" align="flex-end">
            <ContactPicker
              role="customer"
              label={t('chooseContact')}
              value={other?.id ?? null}
              onChange={(id, contact) => setOther(id ? { id, name: contact?.name ?? '' } : null)}
              w={{ base: '100%', xs: 280 }}
            />
            <ActionButton
              label={t('chooseThis')}
              variant="default"
              disabled={!other}
              act={async () => other && chooseCustomer(other.id, other.name)}
              onFailure={setFailure}
            />
            <Button variant="default" onClick={() => setCreating(true)}>
              {t('createContact')}
            </Button>
          </Group>
        )}
      </Stack>
      {isCreating && chooseCustomer && (
        <NewCustomer card={buyer} chooseCustomer={chooseCustomer} close={() => setCreating(false)} />
      )}
    </Paper>
  );
}

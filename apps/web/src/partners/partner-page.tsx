import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api, type Schemas } from '../api/client';
import { ConnectionState } from '../connections/connection-state';
import { frameTexts } from '../frame/frame-texts';
import { Chip } from '../parts/chip';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { NeededActions } from './needed-actions';
import { PartnerErrors } from './partner-errors';
import { PartnerExchange } from './partner-exchange';
import { PartnerFacts } from './partner-facts';
import { PartnerChanges } from './partner-changes';
import { PartnerSection } from './partner-section';
import { partnerTexts } from './partner-texts';
import { PartnerTransactions } from './partner-transactions';
import { usePartnerActions } from './use-partner-actions';

/** How often what happens with a partner is looked at again, in milliseconds. */
const lookEvery = 15_000;

export function PartnerPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/partners/{id}',
    { params: { path: { id } } },
    { refetchInterval: lookEvery },
  );
  if (error && !data) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <PartnerRecord partner={data} /> : <Loading />;
}

function PartnerRecord({ partner }: { partner: Schemas['PartnerDetail'] }) {
  const t = useTexts(partnerTexts);
  const frame = useTexts(frameTexts);
  const common = useTexts(commonTexts);
  const { actions, dialog } = usePartnerActions(partner);
  return (
    <Page
      title={partner.name}
      crumbs={[{ title: frame('partners'), to: '/partners' }]}
      chips={
        <>
          <Chip>{t(partner.role === 'buyer' ? 'supplier' : 'customer')}</Chip>
          <ConnectionState partner={partner} />
        </>
      }
      tools={actions.map((action) => {
        const { label, icon: Icon } = action;
        const shared = { variant: 'default', leftSection: <Icon size={16} aria-hidden /> };
        return 'to' in action ? (
          <Button key={label} {...shared} component={Link} to={action.to}>
            {label}
          </Button>
        ) : (
          <Button key={label} {...shared} onClick={action.open}>
            {label}
          </Button>
        );
      })}
    >
      {partner.actionNeeded.length > 0 && (
        <PartnerSection title={t('actionNeeded')}>
          <NeededActions partner={partner} withIcons />
        </PartnerSection>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <PartnerFacts partner={partner} />
        <Stack gap="md">
          <PartnerErrors partner={partner} />
          <PartnerExchange partner={partner} />
          <PartnerSection title={t('responsible')}>
            <Text>{partner.responsible.map(({ name }) => name).join(', ') || t('nobodyHint')}</Text>
          </PartnerSection>
        </Stack>
      </SimpleGrid>
      <PartnerSection title={t('lastTransactions')}>
        <PartnerTransactions partner={partner} />
      </PartnerSection>
      <PartnerSection title={common('history')}>
        <PartnerChanges changes={partner.history} />
      </PartnerSection>
      {dialog}
    </Page>
  );
}

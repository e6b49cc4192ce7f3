import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { api, type Schemas } from '../api/client';
import { instanceDoes } from '../frame/menu';
import { useInstance, useRights } from '../frame/session';
import { EmptyList } from '../parts/empty-list';
import { FilterSelect } from '../parts/filter-select';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { SearchField } from '../parts/search-field';
import { useListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import { ConnectionState, TokenChip } from './connection-state';
import { connectionTexts } from './connection-texts';
import { ExtensionOffNote } from './extension-off-note';
import { connectionsPath, useConnectionCrumbs } from './use-connection-crumbs';

const states = ['active', 'paused', 'stopped'] as const;

export function ConnectionList() {
  const t = useTexts(connectionTexts);
  const crumbs = useConnectionCrumbs(false);
  const address = useListAddress();
  const state = states.find((one) => one === address.get('state'));
  const query = api.useInfiniteQuery(
    'get',
    '/api/partners',
    { params: { query: { ...address.pick('search'), state } } },
    { ...paged, refetchInterval: 15_000 },
  );
  const { buys, create } = useCreate();
  return (
    <Page title={t('title')} crumbs={crumbs} tools={create}>
      <ExtensionOffNote />
      <Group gap="sm">
        <SearchField
          value={address.get('search')}
          onChange={(search) => address.set({ search })}
          label={t('search')}
        />
        <FilterSelect
          label={useTexts(commonTexts)('state')}
          data={states.map((value) => ({ value, label: t(value) }))}
          value={state ?? ''}
          onChange={(value) => address.set({ state: value })}
        />
      </Group>
      <RecordList
        label={t('title')}
        query={query}
        columns={useColumns(buys)}
        idOf={({ id }) => id}
        empty={
          <EmptyList address={address} action={create}>
            {buys ? t('noneBuyer') : t('noneSupplier')}
          </EmptyList>
        }
      />
    </Page>
  );
}

/** A buyer registers connections; at a supplier they come with the tokens. */
function useCreate() {
  const t = useTexts(connectionTexts);
  const may = useRights();
  const instance = useInstance();
  const buys = instanceDoes('buys', instance);
  const create = may('administer') && (
    <>
      {buys && (
        <Button
          component={Link}
          to={`${connectionsPath}/new`}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {t('new')}
        </Button>
      )}
      {instanceDoes('sells', instance) && (
        <Button component={Link} to="/admin/api-access/tokens" variant="default">
          {t('toTokens')}
        </Button>
      )}
    </>
  );
  return { buys, create };
}

/** Only a buyer has endpoints, and orders that go by themselves. */
function useColumns(buys: boolean): Column<Schemas['PartnerView']>[] {
  const t = useTexts(connectionTexts);
  const common = useTexts(commonTexts);
  const columns: (Column<Schemas['PartnerView']> | false)[] = [
    {
      key: 'name',
      header: t('name'),
      cell: ({ id, name, contactName, contactNumber }) => (
        <div>
          <Link to={`${connectionsPath}/${id}`}>{name}</Link>
          {contactNumber && (
            <Text size="xs" c="dimmed">
              {contactName === name ? contactNumber : `${contactName} (${contactNumber})`}
            </Text>
          )}
        </div>
      ),
    },
    { key: 'role', header: t('role'), cell: ({ role }) => t(role) },
    buys && { key: 'endpoint', header: t('endpoint'), wide: true, cell: ({ endpoint }) => endpoint },
    {
      key: 'state',
      header: common('state'),
      cell: (partner) => (
        <div>
          <ConnectionState partner={partner} />
          {partner.stateReason && <Text size="xs">{partner.stateMessage}</Text>}
        </div>
      ),
    },
    { key: 'token', header: t('tokenState'), cell: (partner) => <TokenChip partner={partner} /> },
    buys && {
      key: 'automaticExport',
      header: t('automaticExport'),
      cell: ({ role, automaticExport }) =>
        role === 'buyer' && (automaticExport ? common('on') : common('off')),
    },
    {
      key: 'lastExchange',
      header: t('lastExchange'),
      cell: ({ lastExchangeAt }) => (lastExchangeAt ? formatInstant(lastExchangeAt) : t('never')),
    },
  ];
  return columns.filter((column) => column !== false);
}

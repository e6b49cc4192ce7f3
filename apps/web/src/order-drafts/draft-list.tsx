import { Button, Group, Select, Switch } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../api/client';
import { ContactPicker } from '../contacts/contact-picker';
import { frameTexts } from '../frame/frame-texts';
import { useRights } from '../frame/session';
import { EmptyList } from '../parts/empty-list';
import { FilterSelect } from '../parts/filter-select';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList } from '../parts/record-list';
import { SearchField } from '../parts/search-field';
import { useListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { ApproveTogether } from './approve-together';
import { draftTexts } from './draft-texts';
import { useDraftColumns } from './use-draft-columns';

/** How often the inbox looks for new orders while somebody looks at it, in milliseconds. */
const lookEvery = 10_000;

/** The inbox: what customers have ordered and nobody has decided yet, unless something else is asked for. */
export function DraftList() {
  const t = useTexts(draftTexts);
  const frame = useTexts(frameTexts);
  const may = useRights();
  const address = useListAddress();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const state = stateOf(address.get('state'));
  const sort = sortOf(address.get('sort'));
  const query = api.useInfiniteQuery(
    'get',
    '/api/order-drafts',
    {
      params: {
        query: {
          ...address.pick('search', 'contactId'),
          state: state === 'all' ? undefined : state,
          deviations: flagOf(address.get('deviations')),
          unread: address.get('unread') === 'true' ? 'true' : undefined,
          undecidedCustomer: address.get('undecidedCustomer') === 'true' ? 'true' : undefined,
          sort: sorts[sort],
        },
      },
    },
    { ...paged, refetchInterval: lookEvery },
  );
  const drafts = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const columns = useDraftColumns();
  const isInbox = state === 'draft' && !address.isNarrowed;
  return (
    <Page title={t('title')} crumbs={[{ title: frame('sales') }]}>
      <Group gap="sm">
        <SearchField
          value={address.get('search')}
          onChange={(search) => address.set({ search })}
          label={t('search')}
        />
        <Select
          aria-label={t('state')}
          data={[
            { value: 'draft', label: t('stateDraft') },
            { value: 'approved', label: t('stateApproved') },
            { value: 'rejected', label: t('stateRejected') },
            { value: 'cancelled', label: t('stateCancelled') },
            { value: 'all', label: t('stateAll') },
          ]}
          value={state}
          onChange={(next) => address.set({ state: next === 'draft' ? null : next })}
          allowDeselect={false}
          w={{ base: '100%', xs: 160 }}
        />
        <ContactPicker
          role="customer"
          aria-label={t('customer')}
          placeholder={t('customer')}
          value={address.get('contactId') || null}
          onChange={(contactId) => address.set({ contactId })}
          w={{ base: '100%', xs: 220 }}
        />
        <FilterSelect
          label={t('deviations')}
          data={[
            { value: 'true', label: t('withDeviations') },
            { value: 'false', label: t('withoutDeviations') },
          ]}
          value={address.get('deviations')}
          onChange={(deviations) => address.set({ deviations })}
        />
        <Switch
          label={t('onlyUnread')}
          checked={address.get('unread') === 'true'}
          onChange={(event) => address.set({ unread: event.currentTarget.checked ? 'true' : null })}
        />
        <Switch
          label={t('onlyUndecided')}
          checked={address.get('undecidedCustomer') === 'true'}
          onChange={(event) =>
            address.set({ undecidedCustomer: event.currentTarget.checked ? 'true' : null })
          }
        />
      </Group>
      <RecordList
        label={t('title')}
        query={query}
        columns={columns}
        idOf={({ id }) => id}
        isUnread={({ unread }) => unread}
        sort={{ value: sort, onChange: (next) => address.set({ sort: next }) }}
        {...(may('decide')
          ? {
              selection: {
                chosen,
                onChange: setChosen,
                nameOf: (id: string) => drafts.find((draft) => draft.id === id)?.number ?? '',
              },
            }
          : {})}
        empty={
          isInbox ? (
            <EmptyInbox showAll={() => address.set({ state: 'all' })} />
          ) : (
            <EmptyList address={address}>{t('none')}</EmptyList>
          )
        }
      />
      {may('decide') && <ApproveTogether drafts={drafts} chosen={chosen} choose={setChosen} />}
    </Page>
  );
}

/** Nothing is open: either all is done, or nobody has ever sent an order. */
function EmptyInbox({ showAll }: { showAll: () => void }) {
  const t = useTexts(draftTexts);
  const may = useRights();
  const { data } = api.useQuery('get', '/api/order-drafts', { params: { query: { limit: '1' } } });
  if (data && data.items.length > 0)
    return (
      <EmptyList
        action={
          <Button variant="default" onClick={showAll}>
            {t('showAll')}
          </Button>
        }
      >
        {t('noneOpen')}
      </EmptyList>
    );
  return (
    <EmptyList
      action={
        may('administer') && (
          <Button component={Link} to="/admin/api-access/tokens">
            {t('toTokens')}
          </Button>
        )
      }
    >
      {t('none')}
    </EmptyList>
  );
}

const states = ['draft', 'approved', 'rejected', 'cancelled', 'all'] as const;
const stateOf = (asked: string) => states.find((state) => state === asked) ?? 'draft';
const flagOf = (asked: string) => (asked === 'true' || asked === 'false' ? asked : undefined);
const sorts = {
  // To the API `receivedAt` is newest first; a heading that points downwards says the same.
  '-receivedAt': 'receivedAt',
  receivedAt: '-receivedAt',
  number: 'number',
  '-number': '-number',
  requestedDeliveryDate: 'requestedDeliveryDate',
  '-requestedDeliveryDate': '-requestedDeliveryDate',
} as const;
const sortOf = (asked: string) => (asked in sorts ? (asked as keyof typeof sorts) : '-receivedAt');

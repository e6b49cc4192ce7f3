import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, type Schemas } from '../api/client';
import { frameTexts } from '../frame/frame-texts';
import { useRights } from '../frame/session';
import { EmptyList } from '../parts/empty-list';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList } from '../parts/record-list';
import { useListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { ApprovalResults } from './approval-results';
import { ApproveTogether } from './approve-together';
import { DraftFilters } from './draft-filters';
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
  const [results, setResults] = useState<Schemas['BulkApprovalResult'][]>([]);
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
      <DraftFilters address={address} state={state} />
      {results.length > 0 && <ApprovalResults results={results} close={() => setResults([])} />}
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
      {may('decide') && (
        <ApproveTogether drafts={drafts} chosen={chosen} choose={setChosen} tell={setResults} />
      )}
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

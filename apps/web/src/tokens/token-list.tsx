import { Button, Group, Switch, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { api, client, refresh, type Schemas } from '../api/client';
import { useAdminCrumb } from '../frame/use-admin-crumb';
import { Chip } from '../parts/chip';
import { ConfirmButton } from '../parts/confirm-button';
import { EmptyList } from '../parts/empty-list';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { useTexts } from '../texts/define-texts';
import { formatDate, formatInstant } from '../texts/format';
import { NewToken } from './new-token';
import { RotateToken } from './rotate-token';
import { tokenTexts } from './token-texts';

type Token = Schemas['TokenView'];

/** A person should have time to hand over a new one, in days. */
const soon = 30;

export function TokenList() {
  const t = useTexts(tokenTexts);
  const crumb = useAdminCrumb();
  const [isMaking, setMaking] = useState(false);
  const [rotating, setRotating] = useState<Token | null>(null);
  const query = api.useInfiniteQuery('get', '/api/tokens', {}, paged);
  const revoke = async ({ id, name }: Token) => {
    await client.DELETE('/api/tokens/{id}', { params: { path: { id } } });
    await refresh('/api/tokens');
    notifyDone(t('revokedNow', { name }));
  };
  const columns: Column<Token>[] = [
    { key: 'name', header: t('name'), cell: ({ name }) => name },
    { key: 'state', header: t('state'), cell: (token) => <TokenState token={token} /> },
    { key: 'scopes', header: t('scopes'), cell: ({ scopes }) => scopes.join(', ') },
    {
      key: 'lastUsed',
      header: t('lastUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? formatInstant(lastUsedAt) : t('neverUsed')),
    },
    {
      key: 'created',
      header: t('created'),
      wide: true,
      cell: ({ createdAt, createdBy }) => [formatDate(createdAt), createdBy].filter(Boolean).join(', '),
    },
    {
      key: 'actions',
      header: '',
      cell: (token) =>
        token.state === 'revoked' ? null : (
          <Group gap="xs" justify="flex-end" wrap="nowrap">
            <Button size="compact-sm" variant="default" onClick={() => setRotating(token)}>
              {t('rotate')}
            </Button>
            <ConfirmButton
              size="compact-sm"
              label={t('revoke')}
              consequence={t('revokeHint')}
              act={() => revoke(token)}
            />
          </Group>
        ),
    },
  ];
  const create = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
      {t('new')}
    </Button>
  );
  return (
    <Page title={t('title')} crumbs={[crumb, { title: t('apiAccess') }]}>
      <ApiAccess />
      <Group>{create}</Group>
      <RecordList
        label={t('title')}
        query={query}
        columns={columns}
        idOf={({ id }) => id}
        empty={<EmptyList>{t('none')}</EmptyList>}
      />
      {isMaking && <NewToken close={() => setMaking(false)} />}
      {rotating && <RotateToken token={rotating} close={() => setRotating(null)} />}
    </Page>
  );
}

function TokenState({ token: { state, daysLeft } }: { token: Token }) {
  const t = useTexts(tokenTexts);
  if (state !== 'active') return <Chip tone={state === 'expired' ? 'bad' : 'plain'}>{t(state)}</Chip>;
  if (daysLeft === null) return <Chip tone="ok">{t('active')}</Chip>;
  return <Chip tone={daysLeft < soon ? 'warn' : 'ok'}>{t('activeDays', { count: daysLeft })}</Chip>;
}

/** The switch of the instance as a whole. */
function ApiAccess() {
  const t = useTexts(tokenTexts);
  const { data, error } = api.useQuery('get', '/api/api-access');
  const [failure, setFailure] = useState<unknown>(null);
  const set = (enabled: boolean) => {
    setFailure(null);
    client
      .PUT('/api/api-access', { body: { enabled } })
      .then(() => refresh('/api/api-access'))
      .catch(setFailure);
  };
  return (
    <div>
      <Switch
        label={t('apiAccess')}
        description={data?.enabled === false ? t('apiAccessOff') : t('apiAccessOn')}
        checked={data?.enabled ?? false}
        disabled={!data}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <FailureNote failure={failure ?? error} />
      {data?.enabled === false && (
        <Text component="div" mt="xs">
          <Chip tone="warn">{t('apiAccessOff')}</Chip>
        </Text>
      )}
    </div>
  );
}

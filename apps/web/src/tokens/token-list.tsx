import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { api, client, refresh, type Schemas } from '../api/client';
import { AdministratorsOnly } from '../frame/administrators-only';
import { useAdminCrumb } from '../frame/use-admin-crumb';
import { Chip } from '../parts/chip';
import { ConfirmButton } from '../parts/confirm-button';
import { EmptyList } from '../parts/empty-list';
import { notifyDone } from '../parts/notify';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { useTexts } from '../texts/define-texts';
import { formatDate, formatInstant } from '../texts/format';
import { ApiAccess } from './api-access';
import { NewToken } from './new-token';
import { RotateToken } from './rotate-token';
import { TokenHolder, useHolderNames } from './token-holder';
import { tokenTexts } from './token-texts';

type Token = Schemas['TokenView'];

/** A person should have time to hand over a new one, in days. */
const soon = 30;

export function TokenList() {
  const t = useTexts(tokenTexts);
  return (
    <AdministratorsOnly title={t('title')}>
      <Tokens />
    </AdministratorsOnly>
  );
}

function Tokens() {
  const t = useTexts(tokenTexts);
  const crumb = useAdminCrumb();
  const [isMaking, setMaking] = useState(false);
  const [rotating, setRotating] = useState<Token | null>(null);
  const query = api.useInfiniteQuery('get', '/api/tokens', {}, paged);
  const holderNames = useHolderNames();
  const revoke = async ({ id, name }: Token) => {
    await client.DELETE('/api/tokens/{id}', { params: { path: { id } } });
    await refresh('/api/tokens');
    notifyDone(t('revokedNow', { name }));
  };
  const columns: Column<Token>[] = [
    { key: 'name', header: t('name'), cell: ({ name }) => name },
    { key: 'state', header: t('state'), cell: (token) => <TokenState token={token} /> },
    {
      key: 'holder',
      header: t('holder'),
      cell: ({ connectionId }) => <TokenHolder connectionId={connectionId} names={holderNames} />,
    },
    { key: 'scopes', header: t('scopes'), cell: ({ scopes }) => <Scopes scopes={scopes} /> },
    {
      key: 'lastUsed',
      header: t('lastUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? formatInstant(lastUsedAt) : t('neverUsed')),
    },
    {
      key: 'created',
      header: t('created'),
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
        empty={<EmptyList action={create}>{t('none')}</EmptyList>}
      />
      {isMaking && <NewToken close={() => setMaking(false)} />}
      {rotating && <RotateToken token={rotating} close={() => setRotating(null)} />}
    </Page>
  );
}

/** In words; the name that the API knows is there for those who look for it. */
function Scopes({ scopes }: { scopes: string[] }) {
  const t = useTexts(tokenTexts);
  return (
    <Stack gap={0}>
      {scopes.map((scope) => (
        <span key={scope} title={scope}>
          {scope in tokenTexts.texts ? t(scope as 'Articles:Read') : scope}
        </span>
      ))}
    </Stack>
  );
}

function TokenState({ token: { state, daysLeft, expiresAt } }: { token: Token }) {
  const t = useTexts(tokenTexts);
  const ends = expiresAt ? t('expiresAt', { at: formatInstant(expiresAt) }) : t('neverExpires');
  if (state !== 'active')
    return (
      <Chip tone={state === 'expired' ? 'bad' : 'plain'} title={ends}>
        {t(state)}
      </Chip>
    );
  return (
    <Chip tone={daysLeft !== null && daysLeft < soon ? 'warn' : 'ok'} title={ends}>
      {daysLeft === null ? t('activeForEver') : t('activeDays', { count: daysLeft })}
    </Chip>
  );
}

import { Anchor, Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../api/client';
import { AdministratorsOnly } from '../frame/administrators-only';
import { useSession } from '../frame/session';
import { useAdminCrumb, useMenuTitle } from '../frame/use-admin-crumb';
import { Chip } from '../parts/chip';
import { EmptyList } from '../parts/empty-list';
import { FilterSelect } from '../parts/filter-select';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { SearchField } from '../parts/search-field';
import { useListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatDate, formatInstant } from '../texts/format';
import { EditUser } from './edit-user';
import { NewUser } from './new-user';
import { roles, type User } from './user-form';
import { userTexts } from './user-texts';

export function UserList() {
  const title = useMenuTitle()('users');
  return (
    <AdministratorsOnly title={title}>
      <Users title={title} />
    </AdministratorsOnly>
  );
}

function Users({ title }: { title: string }) {
  const t = useTexts(userTexts);
  const common = useTexts(commonTexts);
  const crumb = useAdminCrumb();
  const address = useListAddress();
  const [isMaking, setMaking] = useState(false);
  const query = api.useInfiniteQuery(
    'get',
    '/api/users',
    {
      params: {
        query: {
          ...address.pick('search'),
          role: roles.find((role) => role === address.get('role')),
          active: (['true', 'false'] as const).find((active) => active === address.get('active')),
        },
      },
    },
    paged,
  );
  const opened = address.get('user');
  return (
    <Page
      title={title}
      crumbs={[crumb]}
      tools={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
          {common('new')}
        </Button>
      }
    >
      <Group gap="sm">
        <SearchField
          value={address.get('search')}
          onChange={(search) => address.set({ search })}
          label={t('search')}
        />
        <FilterSelect
          label={t('role')}
          data={roles.map((role) => ({ value: role, label: t(role) }))}
          value={address.get('role')}
          onChange={(role) => address.set({ role })}
        />
        <FilterSelect
          label={t('state')}
          data={[
            { value: 'true', label: t('active') },
            { value: 'false', label: t('inactive') },
          ]}
          value={address.get('active')}
          onChange={(active) => address.set({ active })}
        />
      </Group>
      <RecordList
        label={title}
        query={query}
        columns={useColumns((user) => address.set({ user }))}
        idOf={({ id }) => id}
        empty={<EmptyList address={address}>{t('none')}</EmptyList>}
      />
      {isMaking && <NewUser close={() => setMaking(false)} />}
      {opened && <EditUser key={opened} id={opened} close={() => address.set({ user: null })} />}
    </Page>
  );
}

function useColumns(open: (id: string) => void): Column<User>[] {
  const t = useTexts(userTexts);
  return [
    {
      key: 'username',
      header: t('username'),
      cell: ({ id, username }) => (
        <Anchor component="button" type="button" size="sm" underline="always" onClick={() => open(id)}>
          {username}
        </Anchor>
      ),
    },
    { key: 'name', header: t('name'), cell: ({ name }) => name },
    { key: 'role', header: t('role'), cell: ({ role }) => t(role) },
    { key: 'language', header: t('language'), wide: true, cell: ({ language }) => t(language) },
    {
      key: 'lastSignIn',
      header: t('lastSignIn'),
      cell: ({ lastSignInAt }) => (lastSignInAt ? formatInstant(lastSignInAt) : t('neverSignedIn')),
    },
    { key: 'created', header: t('created'), wide: true, cell: ({ createdAt }) => formatDate(createdAt) },
    { key: 'state', header: t('state'), cell: (user) => <UserChips user={user} /> },
  ];
}

function UserChips({ user: { id, active, mustChangePassword } }: { user: User }) {
  const t = useTexts(userTexts);
  const session = useSession();
  if (!active) return <Chip>{t('inactive')}</Chip>;
  return (
    <Group gap={6}>
      {mustChangePassword ? <Chip tone="warn">{t('mustChange')}</Chip> : <Chip tone="ok">{t('active')}</Chip>}
      {id === session.id && <Chip>{t('you')}</Chip>}
    </Group>
  );
}

import { Button, Group, SegmentedControl, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { api } from '../api/client';
import { frameTexts } from '../frame/frame-texts';
import { useRights } from '../frame/session';
import { EmptyList } from '../parts/empty-list';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { SearchField } from '../parts/search-field';
import { useListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { ContactChips } from './contact-chips';
import type { Contact } from './contact-form';
import { roleIn, type Role } from './contact-role';
import { contactTexts } from './contact-texts';

const nothing = { supplier: 'noSuppliers', customer: 'noCustomers', all: 'noContacts' } as const;

export function ContactList() {
  const t = useTexts(contactTexts);
  const common = useTexts(commonTexts);
  const frame = useTexts(frameTexts);
  const may = useRights();
  const address = useListAddress();
  const role = roleIn(address.get('role'));
  const sort = sortOf(address.get('sort'));
  const query = api.useInfiniteQuery(
    'get',
    '/api/contacts',
    {
      params: {
        query: {
          ...address.pick('search'),
          role: role || undefined,
          active: address.get('active') === 'all' ? undefined : 'true',
          sort,
        },
      },
    },
    paged,
  );
  const title = t(role || 'all');
  const create = may('edit') && (
    <Button
      component={Link}
      to={role ? `/contacts/new?role=${role}` : '/contacts/new'}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {common('new')}
    </Button>
  );
  return (
    <Page
      title={title}
      crumbs={role ? [{ title: frame('contacts'), to: '/contacts' }] : []}
      tools={
        <>
          {create}
          {may('edit') && (
            <Button component={Link} to="/imports?register=contacts" variant="default">
              {common('importCsv')}
            </Button>
          )}
          <Button component="a" href="/api/contacts/export.csv" download variant="default">
            {common('downloadCsv')}
          </Button>
        </>
      }
    >
      <Group gap="sm">
        <SegmentedControl
          aria-label={t('role')}
          data={[
            { value: '', label: t('everyone') },
            { value: 'supplier', label: t('supplier') },
            { value: 'customer', label: t('customer') },
          ]}
          value={role}
          onChange={(chosen) => address.set({ role: chosen, sort: sort.includes('Number') ? null : sort })}
        />
        <SearchField
          value={address.get('search')}
          onChange={(search) => address.set({ search })}
          label={t('search')}
        />
        <Switch
          label={t('onlyActive')}
          checked={address.get('active') !== 'all'}
          onChange={(event) => address.set({ active: event.currentTarget.checked ? null : 'all' })}
        />
      </Group>
      <RecordList
        label={title}
        query={query}
        columns={useColumns(role)}
        idOf={({ id }) => id}
        sort={{ value: sort, onChange: (by) => address.set({ sort: by }) }}
        empty={
          <EmptyList address={address} action={create}>
            {t(nothing[role || 'all'])}
          </EmptyList>
        }
      />
    </Page>
  );
}

function useColumns(role: Role | ''): Column<Contact>[] {
  const t = useTexts(contactTexts);
  const common = useTexts(commonTexts);
  const numbers = (['supplier', 'customer'] as const).filter((shown) => !role || shown === role);
  return [
    ...numbers.map((shown): Column<Contact> => {
      const field = `${shown}Number` as const;
      return {
        key: field,
        header: t(field),
        sort: { by: field },
        cell: (contact) => contact[field] && <Link to={`/contacts/${contact.id}`}>{contact[field]}</Link>,
      };
    }),
    {
      key: 'name',
      header: t('name'),
      sort: { by: 'name' },
      cell: ({ id, name }) => <Link to={`/contacts/${id}`}>{name}</Link>,
    },
    {
      key: 'organisationNumber',
      header: t('organisationNumber'),
      wide: true,
      cell: ({ organisationNumber }) => organisationNumber,
    },
    { key: 'city', header: t('city'), cell: ({ address }) => address?.city },
    { key: 'email', header: t('email'), cell: ({ email }) => email },
    {
      key: 'person',
      header: t('person'),
      wide: true,
      cell: ({ defaultPerson }) => defaultPerson?.name,
    },
    { key: 'state', header: common('state'), cell: (contact) => <ContactChips contact={contact} /> },
  ];
}

const names = ['name', 'customerNumber', 'supplierNumber', 'updatedAt'] as const;
const sorts = names.flatMap((name) => [name, `-${name}`] as const);
const sortOf = (asked: string) => sorts.find((sort) => sort === asked) ?? 'name';

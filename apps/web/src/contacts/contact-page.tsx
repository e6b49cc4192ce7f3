import { Anchor, Alert, Tabs } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api } from '../api/client';
import { frameTexts } from '../frame/frame-texts';
import { useInstance } from '../frame/session';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { useListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { ContactArticles } from './contact-articles';
import { ContactChips } from './contact-chips';
import { ContactDetails } from './contact-details';
import type { Contact } from './contact-form';
import { ContactHistory } from './contact-history';
import { ContactOrders, ordersWith } from './contact-orders';
import { ContactPersons } from './contact-persons';
import { roleOf } from './contact-role';
import { contactTexts } from './contact-texts';
import { personTexts } from './person-texts';
import { useContactCrumbs } from './use-contact-crumbs';

export function ContactPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery('get', '/api/contacts/{id}', { params: { path: { id } } });
  if (error && !data) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <ContactRecord key={id} contact={data} /> : <Loading />;
}

function ContactRecord({ contact }: { contact: Contact }) {
  const t = useTexts(contactTexts);
  const ofPerson = useTexts(personTexts);
  const common = useTexts(commonTexts);
  const instance = useInstance();
  const crumbs = useContactCrumbs(roleOf(contact, instance.kind));
  const address = useListAddress();
  const { data: company } = api.useQuery('get', '/api/company');
  const isOwnCompany = company?.contactId === contact.id;
  const hasOrders = Object.values(ordersWith(contact, instance)).some(Boolean);
  const tabs = [
    { value: 'details', title: common('details') },
    { value: 'persons', title: ofPerson('title') },
    ...(contact.isSupplier ? [{ value: 'articles', title: t('articles') }] : []),
    ...(hasOrders ? [{ value: 'orders', title: t('orders') }] : []),
    { value: 'history', title: common('history') },
  ];
  const shown = tabs.some(({ value }) => value === address.get('tab')) ? address.get('tab') : 'details';
  return (
    <Page title={contact.name} crumbs={crumbs} chips={<ContactChips contact={contact} />}>
      {isOwnCompany && <OwnCompany />}
      <Tabs
        value={shown}
        onChange={(tab) => address.set({ tab: tab === 'details' ? null : tab })}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map(({ value, title }) => (
            <Tabs.Tab key={value} value={value}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {/* Stays while another tab is looked at: nothing typed is lost. */}
        <Tabs.Panel value="details" pt="md" keepMounted>
          <ContactDetails contact={contact} isOwnCompany={isOwnCompany} />
        </Tabs.Panel>
        <Tabs.Panel value="persons" pt="md">
          <ContactPersons contact={contact} />
        </Tabs.Panel>
        <Tabs.Panel value="articles" pt="md">
          <ContactArticles contact={contact} />
        </Tabs.Panel>
        <Tabs.Panel value="orders" pt="md">
          <ContactOrders contact={contact} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <ContactHistory id={contact.id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function OwnCompany() {
  const t = useTexts(contactTexts);
  const frame = useTexts(frameTexts);
  return (
    <Alert color="blue">
      {t('ownCompany')}{' '}
      <Anchor component={Link} to="/admin/organisation" size="sm">
        {`${frame('administration')} › ${frame('organisation')}`}
      </Anchor>
      .
    </Alert>
  );
}

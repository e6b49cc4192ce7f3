import { Stack, Tabs, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { api } from '../api/client';
import { useInstance, useRights } from '../frame/session';
import { ConfirmButton } from '../parts/confirm-button';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { placedFaults } from '../parts/placed-faults';
import { SaveBar } from '../parts/save-bar';
import { useListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { ContactArticles } from './contact-articles';
import { ContactChips } from './contact-chips';
import { ContactFields } from './contact-fields';
import type { Contact } from './contact-form';
import { ContactHistory } from './contact-history';
import { ContactOrders, ordersWith } from './contact-orders';
import { ContactPersons } from './contact-persons';
import { roleOf } from './contact-role';
import { contactTexts } from './contact-texts';
import { OwnCompanyNote } from './own-company-note';
import { personTexts } from './person-texts';
import { useContactCrumbs } from './use-contact-crumbs';
import { useContactForm } from './use-contact-form';
import { useContactRemoval } from './use-contact-removal';

export function ContactPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery('get', '/api/contacts/{id}', { params: { path: { id } } });
  if (error && !data) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <ContactRecord key={id} contact={data} /> : <Loading />;
}

function ContactRecord({ contact }: { contact: Contact }) {
  const t = useTexts(contactTexts);
  const may = useRights();
  const instance = useInstance();
  const crumbs = useContactCrumbs(roleOf(contact, instance.kind));
  const { tabs, shown, show } = useTabs(contact);
  const { data: company } = api.useQuery('get', '/api/company');
  const isOwnCompany = company?.contactId === contact.id;
  const { form, failure, isSaving, save } = useContactForm(contact);
  const remove = useContactRemoval(contact);
  return (
    <Page title={contact.name} crumbs={crumbs} chips={<ContactChips contact={contact} />}>
      {isOwnCompany && <OwnCompanyNote />}
      <Tabs value={shown} onChange={show} keepMounted={false}>
        <Tabs.List>
          {tabs.map(({ value, title }) => (
            <Tabs.Tab key={value} value={value}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="details" pt="md">
          <Stack>
            <ContactFields
              form={form}
              isFixed={!may('edit')}
              isOwnCompany={isOwnCompany}
              demands={{ email: contact.email !== null, address: contact.address !== null }}
            />
            <FailureNote failure={failure} placed={placedFaults(form.errors)} />
          </Stack>
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
          <ContactHistory contact={contact} />
        </Tabs.Panel>
      </Tabs>
      {/* Below all tabs while something is unsaved: it is not forgotten, and leaving asks first. */}
      {may('edit') && (shown === 'details' || form.isDirty()) && (
        <SaveBar
          isChanged={form.isDirty()}
          isSaving={isSaving}
          save={() => {
            show('details');
            save();
          }}
          undo={form.reset}
        >
          {shown !== 'details' && <Text size="sm">{t('unsavedDetails')}</Text>}
          {shown === 'details' && !isOwnCompany && (
            <ConfirmButton label={t('delete')} consequence={t('deleteHint')} act={remove} ml="auto" />
          )}
        </SaveBar>
      )}
    </Page>
  );
}

/** Which tab is open stands in the address. */
function useTabs(contact: Contact) {
  const t = useTexts(contactTexts);
  const ofPerson = useTexts(personTexts);
  const common = useTexts(commonTexts);
  const address = useListAddress();
  const hasOrders = Object.values(ordersWith(contact, useInstance())).some(Boolean);
  const tabs = [
    { value: 'details', title: common('details') },
    { value: 'persons', title: ofPerson('title') },
    ...(contact.isSupplier ? [{ value: 'articles', title: t('articles') }] : []),
    ...(hasOrders ? [{ value: 'orders', title: t('orders') }] : []),
    { value: 'history', title: common('history') },
  ];
  const shown = tabs.some(({ value }) => value === address.get('tab')) ? address.get('tab') : 'details';
  const show = (tab: string | null) => address.set({ tab: tab === 'details' ? null : tab });
  return { tabs, shown, show };
}

import { Fieldset, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useNavigate, useSearchParams } from 'react-router';
import { client, refresh } from '../api/client';
import { NotAllowed } from '../frame/not-allowed';
import { useRights } from '../frame/session';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { Page } from '../parts/page';
import { placedFaults } from '../parts/placed-faults';
import { SaveBar } from '../parts/save-bar';
import { useRecordForm } from '../parts/use-record-form';
import { useTexts } from '../texts/define-texts';
import { ContactFields } from './contact-fields';
import { creationOf, valuesOf } from './contact-form';
import { roleIn } from './contact-role';
import { contactTexts } from './contact-texts';
import { personTexts } from './person-texts';
import { useContactCrumbs } from './use-contact-crumbs';

const titles = { supplier: 'newSupplier', customer: 'newCustomer', any: 'newContact' } as const;

export function NewContact() {
  const t = useTexts(contactTexts);
  const ofPerson = useTexts(personTexts);
  const may = useRights();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const role = roleIn(params.get('role') ?? '');
  const crumbs = useContactCrumbs(role);
  const { form, failure, isSaving, save } = useRecordForm({
    values: { ...valuesOf(undefined, role), persons: [{ name: '', email: '', phone: '' }] },
    send: async (values) => {
      const { data } = await client.POST('/api/contacts', { body: creationOf(values) });
      await refresh('/api/contacts');
      notifyDone(t('created', { name: values.name }));
      form.resetDirty(values);
      // After the rendering in which the form has nothing unsaved any more.
      setTimeout(() => void navigate(`/contacts/${data?.id}`, { replace: true }));
    },
  });
  const title = t(titles[role || 'any']);
  if (!may('edit')) return <NotAllowed title={title} crumbs={crumbs} />;
  return (
    <Page title={title} crumbs={crumbs}>
      <Stack>
        <ContactFields form={form} isFixed={false} demands={{ email: true, address: true }} />
        <Fieldset legend={ofPerson('first')}>
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
            <TextInput label={ofPerson('name')} {...form.getInputProps('persons.0.name')} />
            <TextInput label={ofPerson('email')} type="email" {...form.getInputProps('persons.0.email')} />
            <TextInput label={ofPerson('phone')} type="tel" {...form.getInputProps('persons.0.phone')} />
          </SimpleGrid>
        </Fieldset>
        <FailureNote failure={failure} placed={placedFaults(form.errors)} />
        <SaveBar isChanged={form.isDirty()} isSaving={isSaving} save={save} />
      </Stack>
    </Page>
  );
}

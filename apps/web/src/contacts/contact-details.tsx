import { Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import { client, ifMatch, refresh } from '../api/client';
import { ApiFailure } from '../api/failure';
import { useInstance, useRights } from '../frame/session';
import { ConfirmButton } from '../parts/confirm-button';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { placedFaults } from '../parts/placed-faults';
import { SaveBar } from '../parts/save-bar';
import { useRecordForm } from '../parts/use-record-form';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { ContactFields } from './contact-fields';
import { messageOf, valuesOf, type Contact } from './contact-form';
import { roleOf } from './contact-role';
import { contactTexts } from './contact-texts';

interface Props {
  contact: Contact;
  isOwnCompany: boolean;
}

export function ContactDetails({ contact, isOwnCompany }: Props) {
  const t = useTexts(contactTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const remove = useRemoval(contact);
  const { id, version } = contact;
  const { form, failure, isSaving, save } = useRecordForm({
    values: valuesOf(contact),
    version,
    send: async (values) => {
      const change = client.PATCH('/api/contacts/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: messageOf(values),
      });
      await change
        .catch((error: unknown) => {
          throw isOvertaken(error) ? new Error(t('overtaken')) : error;
        })
        .finally(() => refresh('/api/contacts'));
      notifyDone(common('saved'));
    },
  });
  return (
    <Stack>
      <ContactFields
        form={form}
        isFixed={!may('edit')}
        isOwnCompany={isOwnCompany}
        demands={{ email: contact.email !== null, address: contact.address !== null }}
      />
      <FailureNote failure={failure} placed={placedFaults(form.errors)} />
      {may('edit') && (
        <SaveBar isChanged={form.isDirty()} isSaving={isSaving} save={save} undo={form.reset}>
          {!isOwnCompany && (
            <ConfirmButton label={t('delete')} consequence={t('deleteHint')} act={remove} ml="auto" />
          )}
        </SaveBar>
      )}
    </Stack>
  );
}

const isOvertaken = (error: unknown) => error instanceof ApiFailure && error.status === 412;

/** The instance deletes what nothing refers to and deactivates the rest; which it was, is told. */
function useRemoval({ id, name, version, isCustomer, isSupplier }: Contact): () => Promise<void> {
  const t = useTexts(contactTexts);
  const { kind } = useInstance();
  const navigate = useNavigate();
  return async () => {
    const params = { path: { id } };
    await client.DELETE('/api/contacts/{id}', { params: { ...params, header: ifMatch(version) } });
    const isGone = await client.GET('/api/contacts/{id}', { params }).then(
      () => false,
      (error: unknown) => error instanceof ApiFailure && error.status === 404,
    );
    notifyDone(t(isGone ? 'deleted' : 'deactivated', { name }));
    const role = roleOf({ isCustomer, isSupplier }, kind);
    if (isGone) await navigate(role ? `/contacts?role=${role}` : '/contacts');
    await refresh('/api/contacts');
  };
}

import { client, ifMatch, refresh } from '../api/client';
import { ApiFailure } from '../api/failure';
import { notifyDone } from '../parts/notify';
import { useRecordForm } from '../parts/use-record-form';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { messageOf, valuesOf, type Contact } from './contact-form';
import { contactTexts } from './contact-texts';

export function useContactForm(contact: Contact) {
  const t = useTexts(contactTexts);
  const common = useTexts(commonTexts);
  const { id, version } = contact;
  return useRecordForm({
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
}

const isOvertaken = (error: unknown) => error instanceof ApiFailure && error.status === 412;

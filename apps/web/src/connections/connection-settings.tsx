import { Checkbox, Fieldset, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { client, ifMatch, refresh } from '../api/client';
import { ContactPicker } from '../contacts/contact-picker';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { placedFaults } from '../parts/placed-faults';
import { SaveBar } from '../parts/save-bar';
import { useRecordForm } from '../parts/use-record-form';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { changeOf, documentTypes, valuesOf, type Connection } from './connection-form';
import { connectionTexts } from './connection-texts';
import { ResponsibleField } from './responsible-field';

/** What an administrator may set, beside the endpoint and the token. */
export function ConnectionSettings({ connection }: { connection: Connection }) {
  const t = useTexts(connectionTexts);
  const common = useTexts(commonTexts);
  const { id, role, version } = connection;
  const { form, failure, isSaving, save } = useRecordForm({
    values: valuesOf(connection),
    version,
    validate: ({ name }) => ({ name: name.trim() ? null : common('required') }),
    send: async (values) => {
      await client.PATCH('/api/connections/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: changeOf(values, connection),
      });
      await refresh('/api/connections', '/api/partners');
      notifyDone(common('saved'));
    },
  });
  return (
    <Stack>
      <Fieldset legend={t('settings')}>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" verticalSpacing="sm">
          <ContactPicker
            role={role === 'buyer' ? 'supplier' : 'customer'}
            label={t(`contactOf${role}`)}
            description={role === 'supplier' ? t('contactHint') : undefined}
            value={form.values.contactId}
            error={form.errors['contactId']}
            onChange={(contactId) => form.setFieldValue('contactId', contactId)}
          />
          <TextInput
            label={t('name')}
            description={t('nameHint')}
            withAsterisk
            {...form.getInputProps('name')}
          />
          <ResponsibleField {...form.getInputProps('responsibleUserIds')} />
          {role === 'buyer' ? (
            <Switch
              label={t('automaticExport')}
              description={t('automaticExportHint')}
              {...form.getInputProps('automaticExport', { type: 'checkbox' })}
            />
          ) : (
            <Checkbox.Group
              label={t('documentTypes')}
              description={t('documentTypesHint')}
              {...form.getInputProps('acceptedDocumentTypes')}
            >
              <Stack gap={6} mt={6}>
                {documentTypes.map((type) => (
                  <Checkbox key={type} value={type} label={t(type)} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
        </SimpleGrid>
      </Fieldset>
      <FailureNote failure={failure} placed={placedFaults(form.errors)} />
      <SaveBar isChanged={form.isDirty()} isSaving={isSaving} save={save} undo={form.reset} />
    </Stack>
  );
}

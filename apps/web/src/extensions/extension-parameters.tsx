import { Fieldset, SimpleGrid, Stack, Text } from '@mantine/core';
import { client, refresh, type Schemas } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { placedFaults } from '../parts/placed-faults';
import { SaveBar } from '../parts/save-bar';
import { useRecordForm } from '../parts/use-record-form';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { extensionTexts } from './extension-texts';
import { ParameterInput } from './parameter-input';
import { messageOf, notNumbers, valuesOf } from './parameter-values';

/** A form that the extension itself describes. */
export function ExtensionParameters({ extension }: { extension: Schemas['ExtensionView'] }) {
  const t = useTexts(extensionTexts);
  const common = useTexts(commonTexts);
  const { id, form: fields, parameters } = extension;
  const { form, failure, isSaving, save } = useRecordForm({
    values: { parameters: valuesOf(fields, parameters) },
    validate: (values) =>
      Object.fromEntries(
        notNumbers(fields, values.parameters).map((name) => [`parameters.${name}`, t('wholeNumber')]),
      ),
    send: async (values) => {
      await client.PATCH('/api/extensions/{id}', {
        params: { path: { id } },
        body: { parameters: messageOf(fields, values.parameters) },
      });
      await refresh('/api/extensions', '/api/jobs');
      notifyDone(common('saved'));
    },
  });
  if (fields.length === 0) return <Text>{t('noParameters')}</Text>;
  return (
    <Stack>
      <Fieldset legend={t('parameters')}>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
          {fields.map((field) => (
            <ParameterInput key={field.name} field={field} form={form} />
          ))}
        </SimpleGrid>
      </Fieldset>
      <FailureNote failure={failure} placed={placedFaults(form.errors)} />
      <SaveBar isChanged={form.isDirty()} isSaving={isSaving} save={save} undo={form.reset} />
    </Stack>
  );
}

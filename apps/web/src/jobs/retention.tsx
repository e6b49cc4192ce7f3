import { Fieldset, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { api, client, refresh, type Schemas } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { placedFaults } from '../parts/placed-faults';
import { SaveBar } from '../parts/save-bar';
import { useRecordForm } from '../parts/use-record-form';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { jobTexts } from './job-texts';

const fields = ['integrationLogDays', 'auditDays', 'sessionDays'] as const;

/** How long logs are kept; one of the jobs deletes what is older. */
export function Retention() {
  const { data, error, refetch } = api.useQuery('get', '/api/retention');
  if (error) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <RetentionForm key={JSON.stringify(data)} retention={data} /> : null;
}

function RetentionForm({ retention }: { retention: Schemas['Retention'] }) {
  const t = useTexts(jobTexts);
  const common = useTexts(commonTexts);
  const { form, failure, isSaving, save } = useRecordForm({
    values: {
      integrationLogDays: String(retention.integrationLogDays),
      auditDays: String(retention.auditDays),
      sessionDays: String(retention.sessionDays),
    },
    validate: (values) =>
      Object.fromEntries(
        fields.map((field) => [field, /^\d{1,5}$/.test(values[field].trim()) ? null : t('wholeNumber')]),
      ),
    send: async ({ integrationLogDays, auditDays, sessionDays }) => {
      await client.PUT('/api/retention', {
        body: {
          integrationLogDays: Number(integrationLogDays),
          auditDays: Number(auditDays),
          sessionDays: Number(sessionDays),
        },
      });
      await refresh('/api/retention');
      notifyDone(common('saved'));
    },
  });
  return (
    <Stack>
      <Fieldset legend={t('retention')}>
        <Text size="sm" mb="sm">
          {t('retentionHint')}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
          {fields.map((field) => (
            <TextInput
              key={field}
              label={t(field)}
              inputMode="numeric"
              withAsterisk
              {...form.getInputProps(field)}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
      <FailureNote failure={failure} placed={placedFaults(form.errors)} />
      <SaveBar isChanged={form.isDirty()} isSaving={isSaving} save={save} undo={form.reset} />
    </Stack>
  );
}

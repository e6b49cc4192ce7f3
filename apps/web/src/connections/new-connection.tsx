import { Anchor, Stack, Switch, Text } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { client, refresh } from '../api/client';
import { ContactPicker } from '../contacts/contact-picker';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { Page } from '../parts/page';
import { placedFaults } from '../parts/placed-faults';
import { SaveBar } from '../parts/save-bar';
import { useRecordForm } from '../parts/use-record-form';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { EndpointField, TokenField } from './connection-fields';
import { connectionTexts } from './connection-texts';
import { ExtensionOffNote } from './extension-off-note';
import { connectionsPath, useConnectionCrumbs } from './use-connection-crumbs';

const nothing = { contactId: null as string | null, endpoint: '', token: '', automaticExport: false };

/** Step 2 of the guide: the supplier, its endpoint and its token. The new connection is tested at once. */
export function NewConnection() {
  const t = useTexts(connectionTexts);
  const common = useTexts(commonTexts);
  const navigate = useNavigate();
  const crumbs = useConnectionCrumbs();
  const { form, failure, isSaving, save } = useRecordForm({
    values: nothing,
    validate: ({ contactId, endpoint, token }) => ({
      contactId: contactId ? null : common('required'),
      endpoint: endpoint.trim() ? null : common('required'),
      token: token.trim() ? null : common('required'),
    }),
    send: async (values) => {
      const { data } = await client.POST('/api/connections', {
        body: { ...values, role: 'buyer', endpoint: values.endpoint.trim(), token: values.token.trim() },
      });
      await refresh('/api/connections', '/api/partners');
      notifyDone(t('created', { name: data?.name ?? '' }));
      form.resetDirty(values);
      // After the rendering in which the form has nothing unsaved any more.
      setTimeout(
        () => void navigate(`${connectionsPath}/${data?.id}`, { replace: true, state: { test: true } }),
      );
    },
  });
  return (
    <Page title={t('new')} crumbs={crumbs}>
      <ExtensionOffNote />
      <Stack maw={640}>
        <ContactPicker
          role="supplier"
          label={t('contactOfbuyer')}
          withAsterisk
          value={form.values.contactId}
          error={form.errors['contactId']}
          onChange={(contactId) => form.setFieldValue('contactId', contactId)}
        />
        <Anchor component={Link} to="/contacts/new?role=supplier" size="sm">
          {t('newSupplier')}
        </Anchor>
        <EndpointField {...form.getInputProps('endpoint')} />
        <TokenField isNew {...form.getInputProps('token')} />
        <Switch
          label={t('automaticExport')}
          description={t('automaticExportHint')}
          {...form.getInputProps('automaticExport', { type: 'checkbox' })}
        />
        <Text size="sm">{t('testedAtOnce')}</Text>
        <FailureNote failure={failure} placed={placedFaults(form.errors)} />
      </Stack>
      <SaveBar isChanged={form.isDirty()} isSaving={isSaving} save={save} />
    </Page>
  );
}

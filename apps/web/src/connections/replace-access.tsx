import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { client, ifMatch, refresh } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { faultsAtFields } from '../parts/faults-at-fields';
import { notifyDone } from '../parts/notify';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { EndpointField, TokenField } from './connection-fields';
import { accessChangeOf, type Connection } from './connection-form';
import { connectionTexts } from './connection-texts';

interface Props {
  connection: Connection;
  close: () => void;
  /** The new way is registered. */
  onDone: () => void;
}

/** Another token or endpoint. The instance starts a stopped connection again with it. */
export function ReplaceAccess({ connection, close, onDone }: Props) {
  const t = useTexts(connectionTexts);
  const common = useTexts(commonTexts);
  const { id, version, endpoint, hasToken } = connection;
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm({
    initialValues: { endpoint: endpoint ?? '', token: '' },
    validate: {
      endpoint: (typed) => (typed.trim() ? null : common('required')),
      token: (typed) => (typed.trim() || hasToken ? null : common('required')),
    },
  });
  const save = form.onSubmit(async (typed) => {
    setFailure(null);
    try {
      const body = accessChangeOf(typed, connection);
      if (Object.keys(body).length > 0) {
        await client.PATCH('/api/connections/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        });
        await refresh('/api/connections', '/api/partners');
        notifyDone(common('saved'));
      }
      close();
      onDone();
    } catch (error) {
      setFailure(error);
      form.setErrors(faultsAtFields(error));
    }
  });
  return (
    <Modal opened onClose={close} title={t('replaceAccess')} size="lg">
      <form onSubmit={save}>
        <Stack>
          <TokenField isNew={!hasToken} data-autofocus {...form.getInputProps('token')} />
          <EndpointField {...form.getInputProps('endpoint')} />
          <FailureNote failure={failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={form.submitting}>
              {t('saveAndTest')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

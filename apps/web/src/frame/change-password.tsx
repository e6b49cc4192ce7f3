import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { client } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { frameTexts } from './frame-texts';

export function ChangePassword({ opened, close }: { opened: boolean; close: () => void }) {
  const t = useTexts(frameTexts);
  return (
    <Modal opened={opened} onClose={close} title={t('changePassword')}>
      <ChangePasswordForm
        cancel={close}
        done={() => {
          close();
          notifyDone(t('passwordChanged'));
        }}
      />
    </Modal>
  );
}

export function ChangePasswordForm({ done, cancel }: { done: () => void; cancel?: () => void }) {
  const t = useTexts(frameTexts);
  const common = useTexts(commonTexts);
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { current: '', chosen: '', again: '' },
    validate: {
      current: (value) => (value ? null : common('required')),
      chosen: (value) => (value ? null : common('required')),
      again: (value, { chosen }) => (value === chosen ? null : t('passwordsDiffer')),
    },
  });
  const change = form.onSubmit(async ({ current, chosen }) => {
    setFailure(null);
    try {
      await client.POST('/api/session/password', { body: { currentPassword: current, newPassword: chosen } });
      done();
    } catch (error) {
      setFailure(error);
    }
  });
  return (
    <form onSubmit={change}>
      <Stack>
        <PasswordInput
          label={t('currentPassword')}
          autoComplete="current-password"
          {...form.getInputProps('current')}
          key={form.key('current')}
        />
        <PasswordInput
          label={t('newPassword')}
          autoComplete="new-password"
          {...form.getInputProps('chosen')}
          key={form.key('chosen')}
        />
        <PasswordInput
          label={t('newPasswordAgain')}
          autoComplete="new-password"
          {...form.getInputProps('again')}
          key={form.key('again')}
        />
        <FailureNote failure={failure} />
        <Group justify="flex-end">
          {cancel && (
            <Button variant="default" onClick={cancel}>
              {common('cancel')}
            </Button>
          )}
          <Button type="submit" loading={form.submitting}>
            {t('changePassword')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Alert, Button, Group, Modal, Select, Stack, Switch, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, client, ifMatch, refresh } from '../api/client';
import { useSession } from '../frame/session';
import { ConfirmButton } from '../parts/confirm-button';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { notifyDone } from '../parts/notify';
import { placedFaults } from '../parts/placed-faults';
import { useRecordForm } from '../parts/use-record-form';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { languages } from '../texts/language';
import { PasswordShownOnce } from './password-shown-once';
import { RoleField } from './role-field';
import type { User } from './user-form';
import { userTexts } from './user-texts';

export function EditUser({ id, close }: { id: string; close: () => void }) {
  const t = useTexts(userTexts);
  const { data, error, refetch } = api.useQuery('get', '/api/users/{id}', { params: { path: { id } } });
  const [password, setPassword] = useState<string | null>(null);
  if (data && password) return <PasswordShownOnce user={data} password={password} close={close} />;
  return (
    <Modal opened onClose={close} title={data ? t('edit', { username: data.username }) : ''}>
      <FailureNote failure={error} retry={() => void refetch()} />
      {data && <UserForm user={data} close={close} showPassword={setPassword} />}
      {!data && !error && <Loading />}
    </Modal>
  );
}

interface Props {
  user: User;
  close: () => void;
  showPassword: (password: string | null) => void;
}

function UserForm({ user, close, showPassword }: Props) {
  const t = useTexts(userTexts);
  const common = useTexts(commonTexts);
  const session = useSession();
  const { id, name, username, role, language, active, version } = user;
  const isSelf = id === session.id;
  const { form, failure, isSaving, save } = useRecordForm({
    values: { name, role, language, active },
    version,
    validate: (values) => ({ name: values.name.trim() ? null : common('required') }),
    send: async (values) => {
      await client.PATCH('/api/users/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: values,
      });
      await refresh('/api/users', ...(isSelf ? ['session'] : []));
      notifyDone(common('saved'));
      close();
    },
  });
  const reset = async () => {
    const { data } = await client.POST('/api/users/{id}/reset-password', { params: { path: { id } } });
    await refresh('/api/users');
    showPassword(data?.password ?? null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        {isSelf && <Alert icon={<IconInfoCircle aria-hidden />}>{t('ownHint')}</Alert>}
        <TextInput label={t('name')} withAsterisk data-autofocus {...form.getInputProps('name')} />
        <RoleField disabled={isSelf} {...form.getInputProps('role')} />
        <Select
          label={t('language')}
          allowDeselect={false}
          data={languages.map((value) => ({ value, label: t(value) }))}
          {...form.getInputProps('language')}
        />
        <Switch
          label={t('active')}
          description={t('activeHint')}
          disabled={isSelf}
          {...form.getInputProps('active', { type: 'checkbox' })}
        />
        <Group gap="xs">
          {!isSelf && (
            <ConfirmButton size="xs" label={t('reset')} consequence={t('resetHint', { name })} act={reset} />
          )}
          <Button component={Link} to={auditPath({ objectId: id })} size="xs" variant="default">
            {t('audit')}
          </Button>
          <Button component={Link} to={auditPath({ actor: username })} size="xs" variant="default">
            {t('acts')}
          </Button>
        </Group>
        <FailureNote failure={failure} placed={placedFaults(form.errors)} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
          <Button type="submit" disabled={!form.isDirty()} loading={isSaving}>
            {common('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const auditPath = (filter: Record<string, string>) =>
  `/admin/logs/audit?${new URLSearchParams(filter).toString()}`;

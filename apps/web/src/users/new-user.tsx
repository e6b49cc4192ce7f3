import {
  Button,
  Group,
  Modal,
  PasswordInput,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { client, refresh, type Schemas } from '../api/client';
import { ApiFailure } from '../api/failure';
import { FailureNote } from '../parts/failure-note';
import { faultsAtFields } from '../parts/faults-at-fields';
import { notifyDone } from '../parts/notify';
import { placedFaults } from '../parts/placed-faults';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { languages, type Language } from '../texts/language';
import { PasswordShownOnce } from './password-shown-once';
import { RoleField } from './role-field';
import { leastPasswordLength, type Role } from './user-form';
import { userTexts } from './user-texts';

const empty = {
  name: '',
  username: '',
  role: 'office' as Role,
  language: 'nb' as Language,
  way: 'madeUp' as 'madeUp' | 'ownChoice',
  password: '',
};

export function NewUser({ close }: { close: () => void }) {
  const t = useTexts(userTexts);
  const common = useTexts(commonTexts);
  const [made, setMade] = useState<Schemas['UserWithPassword'] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm({
    initialValues: empty,
    validate: {
      name: (name) => (name.trim() ? null : common('required')),
      username: (username) => (username.trim() ? null : common('required')),
      password: (password, { way }) =>
        way === 'ownChoice' && password.length < leastPasswordLength ? t('passwordShort') : null,
    },
  });
  const create = form.onSubmit(async ({ way, password, ...fields }) => {
    setFailure(null);
    try {
      const { data } = await client.POST('/api/users', {
        body: { ...fields, password: way === 'ownChoice' ? password : null },
      });
      await refresh('/api/users');
      notifyDone(t('createdNow', { name: fields.name }));
      if (data?.password) setMade(data);
      else close();
    } catch (error) {
      setFailure(error);
      form.setErrors({ ...faultsAtFields(error), ...placeOf(error) });
    }
  });
  if (made?.password) return <PasswordShownOnce user={made} password={made.password} close={close} />;
  return (
    <Modal opened onClose={close} title={t('new')}>
      <form onSubmit={create}>
        <Stack>
          <TextInput label={t('name')} withAsterisk data-autofocus {...form.getInputProps('name')} />
          <TextInput
            label={t('username')}
            description={t('usernameHint')}
            withAsterisk
            autoComplete="off"
            autoCapitalize="none"
            {...form.getInputProps('username')}
          />
          <RoleField {...form.getInputProps('role')} />
          <Select
            label={t('language')}
            allowDeselect={false}
            data={languages.map((language) => ({ value: language, label: t(language) }))}
            {...form.getInputProps('language')}
          />
          <div>
            <Text size="sm" fw={500} mb={4} id="password-way">
              {t('password')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby="password-way"
              data={(['madeUp', 'ownChoice'] as const).map((way) => ({ value: way, label: t(way) }))}
              {...form.getInputProps('way')}
            />
          </div>
          {form.values.way === 'madeUp' ? (
            <Text size="sm" c="dimmed">
              {t('madeUpHint')}
            </Text>
          ) : (
            <PasswordInput
              label={t('password')}
              description={t('passwordHint')}
              withAsterisk
              autoComplete="new-password"
              {...form.getInputProps('password')}
            />
          )}
          <FailureNote failure={placeOf(failure) ? null : failure} placed={placedFaults(form.errors)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={form.submitting}>
              {t('create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const places: Record<string, string> = {
  'username-taken': 'username',
  'password-is-username': 'password',
  'sample-password-refused': 'password',
};

/** A refusal that is about one field stands at it. */
function placeOf(failure: unknown): Record<string, string> | null {
  if (!(failure instanceof ApiFailure)) return null;
  const field = places[failure.code];
  return field ? { [field]: failure.message } : null;
}

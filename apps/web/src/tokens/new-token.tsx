import { Button, Checkbox, Code, Group, Modal, Radio, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { client, refresh, type Schemas } from '../api/client';
import { ContactPicker } from '../contacts/contact-picker';
import { useInstance } from '../frame/session';
import { CopyButton } from '../parts/copy-button';
import { FailureNote } from '../parts/failure-note';
import { faultsAtFields } from '../parts/faults-at-fields';
import { ShownOnce } from '../parts/shown-once';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { tokenTexts } from './token-texts';

type NewTokenView = Schemas['NewTokenView'];

const partnerScopes = ['PurchaseOrders:Create', 'Articles:Read', 'Contacts:ReadWrite'] as const;
const programScopes = ['Instance:Read', 'Instance:Office', 'Instance:Admin'] as const;
const lives = { days90: 90, days365: 365, days730: 730, never: null } as const;
const day = 24 * 60 * 60 * 1000;

/** From today on, for the choice of a lifetime. */
export const expiryAfter = (life: keyof typeof lives): string | null => {
  const days = lives[life];
  return days === null ? null : new Date(Date.now() + days * day).toISOString();
};

export function LifeSelect(props: { value: string; onChange: (life: keyof typeof lives) => void }) {
  const t = useTexts(tokenTexts);
  return (
    <Select
      label={t('expires')}
      allowDeselect={false}
      data={(Object.keys(lives) as (keyof typeof lives)[]).map((life) => ({ value: life, label: t(life) }))}
      value={props.value}
      onChange={(life) => life && props.onChange(life as keyof typeof lives)}
    />
  );
}

export function NewToken({ close }: { close: () => void }) {
  const t = useTexts(tokenTexts);
  const common = useTexts(commonTexts);
  const { kind } = useInstance();
  const [made, setMade] = useState<NewTokenView | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm({
    initialValues: {
      name: '',
      purpose: kind === 'supplier' ? 'partner' : 'program',
      scopes: [...(kind === 'supplier' ? partnerScopes : (['Instance:Read'] as const))] as string[],
      contactId: null as string | null,
      life: 'days365' as keyof typeof lives,
    },
    validate: {
      name: (name) => (name.trim() ? null : common('required')),
      scopes: (scopes) => (scopes.length > 0 ? null : t('chooseScope')),
    },
  });
  const isForPartner = form.values.purpose === 'partner';
  const create = form.onSubmit(async ({ name, scopes, contactId, life }) => {
    setFailure(null);
    try {
      const { data } = await client.POST('/api/tokens', {
        body: { name, scopes, contactId: isForPartner ? contactId : null, expiresAt: expiryAfter(life) },
      });
      setMade(data ?? null);
      await refresh('/api/tokens', '/api/connections');
    } catch (error) {
      setFailure(error);
      form.setErrors(faultsAtFields(error));
    }
  });
  if (made) return <TokenShownOnce token={made} close={close} />;
  return (
    <Modal opened onClose={close} title={t('new')}>
      <form onSubmit={create}>
        <Stack>
          <Radio.Group
            label={t('purpose')}
            value={form.values.purpose}
            onChange={(purpose) =>
              form.setValues({
                purpose,
                scopes: purpose === 'partner' ? [...partnerScopes] : ['Instance:Read'],
              })
            }
          >
            <Stack gap={6} mt={6}>
              <Radio value="partner" label={t('forPartner')} />
              <Radio value="program" label={t('forProgram')} />
            </Stack>
          </Radio.Group>
          <TextInput
            label={t('name')}
            description={t('nameHint')}
            withAsterisk
            data-autofocus
            {...form.getInputProps('name')}
          />
          {isForPartner && (
            <ContactPicker
              role="customer"
              label={t('contact')}
              description={t('contactHint')}
              value={form.values.contactId}
              error={form.errors['contactId']}
              onChange={(contactId) => form.setFieldValue('contactId', contactId)}
            />
          )}
          <Checkbox.Group label={t('scopes')} {...form.getInputProps('scopes')}>
            <Stack gap={6} mt={6}>
              {(isForPartner ? partnerScopes : programScopes).map((scope) => (
                <Checkbox key={scope} value={scope} label={t(scope)} description={scope} />
              ))}
            </Stack>
          </Checkbox.Group>
          <LifeSelect value={form.values.life} onChange={(life) => form.setFieldValue('life', life)} />
          <FailureNote failure={failure} />
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

/** The token, and what the customer needs besides it. */
export function TokenShownOnce({ token, close }: { token: NewTokenView; close: () => void }) {
  const t = useTexts(tokenTexts);
  const { publicUrl } = useInstance();
  const endpoint = `${publicUrl}/api/partner/v1`;
  return (
    <ShownOnce title={token.name} kind="token" secret={token.token} close={close}>
      {token.connectionId !== null && (
        <>
          <Text size="sm">{t('shareSafely')}</Text>
          <Group gap="xs">
            <Text size="sm">
              {t('endpoint')} <Code>{endpoint}</Code>
            </Text>
            <CopyButton text={endpoint} label={t('copyEndpoint')} size="compact-sm" />
          </Group>
        </>
      )}
    </ShownOnce>
  );
}

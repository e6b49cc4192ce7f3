import { Fieldset, Select, SimpleGrid, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { AddressFields } from '../parts/address-fields';
import { useTexts } from '../texts/define-texts';
import type { ContactValues } from './contact-form';
import { contactTexts } from './contact-texts';

interface Props<V extends ContactValues> {
  form: UseFormReturnType<V>;
  /** Nothing may be changed. */
  isFixed: boolean;
  /** Who we are ourselves is said in the organisation settings. */
  isOwnCompany?: boolean;
  /** What a new contact needs, and one that has it keeps. */
  demands: { email: boolean; address: boolean };
}

const columns = { base: 1, sm: 2, lg: 4 };
const roles = [
  { ticked: 'isSupplier', number: 'supplierNumber' },
  { ticked: 'isCustomer', number: 'customerNumber' },
] as const;
const others = ['invoiceAddress', 'deliveryAddress'] as const;

export function ContactFields<V extends ContactValues>({
  form,
  isFixed,
  isOwnCompany = false,
  demands,
}: Props<V>) {
  const t = useTexts(contactTexts);
  return (
    <Fieldset disabled={isFixed} variant="unstyled">
      <Stack>
        <SimpleGrid cols={columns} spacing="sm">
          <TextInput label={t('name')} withAsterisk disabled={isOwnCompany} {...form.getInputProps('name')} />
          <TextInput
            label={t('organisationNumber')}
            inputMode="numeric"
            disabled={isOwnCompany}
            {...form.getInputProps('organisationNumber')}
          />
          <TextInput
            label={t('gln')}
            inputMode="numeric"
            disabled={isOwnCompany}
            {...form.getInputProps('gln')}
          />
          <TextInput label={t('category')} {...form.getInputProps('category')} />
          <TextInput
            label={t('email')}
            type="email"
            withAsterisk={demands.email}
            disabled={isOwnCompany}
            {...form.getInputProps('email')}
          />
          <TextInput label={t('phone')} type="tel" disabled={isOwnCompany} {...form.getInputProps('phone')} />
          <TextInput
            label={t('mobile')}
            type="tel"
            disabled={isOwnCompany}
            {...form.getInputProps('mobile')}
          />
          <Select
            label={t('language')}
            allowDeselect={false}
            data={(['nb', 'en'] as const).map((value) => ({ value, label: t(value) }))}
            {...form.getInputProps('language')}
          />
        </SimpleGrid>
        <Fieldset legend={t('role')}>
          <SimpleGrid cols={columns} spacing="sm">
            {roles.map(({ ticked, number }) => (
              <Stack key={ticked} gap="xs">
                <Switch
                  label={t(ticked)}
                  disabled={isOwnCompany}
                  {...form.getInputProps(ticked, { type: 'checkbox' })}
                />
                {(form.values[ticked] || form.values[number] !== '') && (
                  <TextInput
                    label={t(number)}
                    placeholder={t('nextNumber')}
                    {...form.getInputProps(number)}
                  />
                )}
              </Stack>
            ))}
            <Switch
              label={t('active')}
              disabled={isOwnCompany}
              {...form.getInputProps('active', { type: 'checkbox' })}
            />
          </SimpleGrid>
        </Fieldset>
        <Fieldset disabled={isOwnCompany} variant="unstyled">
          <AddressFields form={form} field="address" legend={t('address')} required={demands.address} />
        </Fieldset>
        <Text size="sm" c="dimmed">
          {t('otherAddresses')}
        </Text>
        {others.map((field) => (
          <AddressFields key={field} form={form} field={field} legend={t(field)} />
        ))}
        <Fieldset legend={t('terms')}>
          <SimpleGrid cols={columns} spacing="sm">
            <TextInput label={t('paymentTerms')} {...form.getInputProps('paymentTerms')} />
            <TextInput label={t('currency')} {...form.getInputProps('currency')} />
          </SimpleGrid>
        </Fieldset>
        <Textarea label={t('note')} autosize minRows={2} maxRows={12} {...form.getInputProps('note')} />
      </Stack>
    </Fieldset>
  );
}

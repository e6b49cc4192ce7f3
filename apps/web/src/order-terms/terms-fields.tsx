import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DateField } from '../parts/date-field';
import { useTexts } from '../texts/define-texts';
import { orderTermsTexts } from './order-terms-texts';

/** Dates, currency and references of any order; in a grid beside what its kind has of its own. */
export function TermsFields<V extends Record<string, unknown>>({ form }: { form: UseFormReturnType<V> }) {
  const t = useTexts(orderTermsTexts);
  return (
    <>
      <DateField label={t('orderDate')} {...form.getInputProps('orderDate')} />
      <DateField label={t('requestedDeliveryDate')} {...form.getInputProps('requestedDeliveryDate')} />
      <TextInput label={t('reference')} {...form.getInputProps('reference')} />
      <TextInput label={t('currency')} maxLength={3} {...form.getInputProps('currency')} />
      <TextInput label={t('paymentTerms')} {...form.getInputProps('paymentTerms')} />
    </>
  );
}

import { Fieldset, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTexts } from '../texts/define-texts';
import { addressTexts } from './address-texts';

interface Props<V extends Record<string, unknown>> {
  // The name of the field is the reader's to get right: forms of several records have addresses.
  form: UseFormReturnType<V>;
  field: string;
  legend: string;
  required?: boolean;
}

const parts = ['line1', 'line2', 'postalCode', 'city', 'countryCode'] as const;
const demanded = new Set<string>(['line1', 'postalCode', 'city', 'countryCode']);

export function AddressFields<V extends Record<string, unknown>>({
  form,
  field,
  legend,
  required,
}: Props<V>) {
  const t = useTexts(addressTexts);
  return (
    <Fieldset legend={legend}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 5 }} spacing="sm">
        {parts.map((part) => (
          <TextInput
            key={part}
            label={t(part)}
            withAsterisk={required && demanded.has(part)}
            {...form.getInputProps(`${field}.${part}`)}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}

import { Autocomplete, Fieldset, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Schemas } from '../api/client';
import { useTexts } from '../texts/define-texts';
import { orderTermsTexts } from './order-terms-texts';
import { personValues } from './terms-form';

interface Props<V extends Record<string, unknown>> {
  form: UseFormReturnType<V>;
  field: string;
  legend: string;
  /** Who is known there; another may be typed. */
  known: Schemas['PersonView'][];
}

/** The person of an order: one of the company's, or somebody else. */
export function PersonFields<V extends Record<string, unknown>>({ form, field, legend, known }: Props<V>) {
  const t = useTexts(orderTermsTexts);
  const persons = known.filter(({ active }) => active);
  const choose = (name: string) => {
    const person = persons.find((candidate) => candidate.name === name);
    // The names of a form's fields are not known to a component that serves several.
    if (person) form.setValues({ [field]: personValues(person) } as never);
  };
  return (
    <Fieldset legend={legend}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <Autocomplete
          label={t('personName')}
          data={[...new Set(persons.map(({ name }) => name))]}
          onOptionSubmit={choose}
          {...form.getInputProps(`${field}.name`)}
        />
        <TextInput label={t('personEmail')} type="email" {...form.getInputProps(`${field}.email`)} />
        <TextInput label={t('personPhone')} type="tel" {...form.getInputProps(`${field}.phone`)} />
      </SimpleGrid>
    </Fieldset>
  );
}

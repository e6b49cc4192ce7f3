import { Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { FailureNote } from '../parts/failure-note';
import { faultsAtFields } from '../parts/faults-at-fields';
import { notifyDone } from '../parts/notify';
import { placedFaults } from '../parts/placed-faults';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { personMessage, type Contact, type Person } from './contact-form';
import { personTexts } from './person-texts';
import { usePersons } from './use-persons';

interface Props {
  contact: Contact;
  /** Null: a new one. */
  person: Person | null;
  close: () => void;
}

export function PersonDialog({ contact, person, close }: Props) {
  const t = useTexts(personTexts);
  const common = useTexts(commonTexts);
  const { persons, add, change } = usePersons(contact);
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm({
    initialValues: {
      name: person?.name ?? '',
      email: person?.email ?? '',
      phone: person?.phone ?? '',
      isDefault: person?.isDefault ?? persons.every(({ isDefault }) => !isDefault),
      active: person?.active ?? true,
    },
    validate: { name: (name) => (name.trim() ? null : common('required')) },
  });
  const place = person ? persons.findIndex(({ id }) => id === person.id) : persons.length;
  const save = form.onSubmit(async (values) => {
    setFailure(null);
    const { name, email = null, phone = null } = personMessage(values);
    const { active, isDefault } = values;
    const said = { name, email, phone, active, isDefault: isDefault && active };
    try {
      await (person ? change(person.id, said) : add(said));
      notifyDone(t('saved', { name }));
      close();
    } catch (error) {
      setFailure(error);
      form.setErrors(ofPerson(faultsAtFields(error), place));
    }
  });
  const placed = placedFaults(
    Object.fromEntries(Object.keys(form.errors).map((field) => [`persons.${place}.${field}`, true])),
  );
  return (
    <Modal opened onClose={close} title={person ? person.name : t('new')}>
      <form onSubmit={save} noValidate>
        <Stack>
          <TextInput label={t('name')} withAsterisk data-autofocus {...form.getInputProps('name')} />
          <TextInput label={t('email')} type="email" {...form.getInputProps('email')} />
          <TextInput label={t('phone')} type="tel" {...form.getInputProps('phone')} />
          <Switch
            label={t('isDefault')}
            description={t('isDefaultHint')}
            disabled={!form.values.active}
            {...form.getInputProps('isDefault', { type: 'checkbox' })}
          />
          <Switch label={t('active')} {...form.getInputProps('active', { type: 'checkbox' })} />
          <FailureNote failure={failure} placed={placed} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={form.submitting}>
              {common('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** `persons.2.email` is the field `email` here. */
const ofPerson = (faults: Record<string, string>, place: number) =>
  Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [field.replace(`persons.${place}.`, ''), fault]),
  );

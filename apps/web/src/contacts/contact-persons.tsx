import { Anchor, Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useRights } from '../frame/session';
import { Chip } from '../parts/chip';
import { EmptyList } from '../parts/empty-list';
import { FailureNote } from '../parts/failure-note';
import { RecordList, type Column } from '../parts/record-list';
import { whole } from '../parts/whole';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import type { Contact, Person } from './contact-form';
import { PersonDialog } from './person-dialog';
import { PersonMenu } from './person-menu';
import { personTexts } from './person-texts';

export function ContactPersons({ contact }: { contact: Contact }) {
  const t = useTexts(personTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const [edited, setEdited] = useState<Person | 'new' | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { persons = [] } = contact;
  const columns: Column<Person>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: (person) =>
        may('edit') ? (
          <Anchor component="button" type="button" size="sm" onClick={() => setEdited(person)}>
            {person.name}
          </Anchor>
        ) : (
          person.name
        ),
    },
    { key: 'email', header: t('email'), cell: ({ email }) => email },
    { key: 'phone', header: t('phone'), cell: ({ phone }) => phone },
    {
      key: 'state',
      header: common('state'),
      cell: ({ isDefault, active }) =>
        isDefault ? (
          <Chip tone="ok" title={t('isDefaultHint')}>
            {t('isDefault')}
          </Chip>
        ) : (
          !active && <Chip>{t('inactive')}</Chip>
        ),
    },
    ...(may('edit')
      ? [
          {
            key: 'actions',
            header: '',
            align: 'right' as const,
            cell: (person: Person) => (
              <PersonMenu
                contact={contact}
                person={person}
                edit={() => setEdited(person)}
                onFailure={setFailure}
              />
            ),
          },
        ]
      : []),
  ];
  const create = may('edit') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {common('new')}
    </Button>
  );
  return (
    <Stack gap="sm">
      {persons.length > 0 && create && <Group>{create}</Group>}
      <FailureNote failure={failure} />
      <RecordList
        label={t('title')}
        query={whole({ data: { items: persons }, error: null, isPending: false, refetch: () => undefined })}
        columns={columns}
        idOf={({ id }) => id}
        empty={<EmptyList action={create}>{t('none')}</EmptyList>}
      />
      {edited && (
        <PersonDialog
          contact={contact}
          person={edited === 'new' ? null : edited}
          close={() => setEdited(null)}
        />
      )}
    </Stack>
  );
}

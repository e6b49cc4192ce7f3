import { ActionIcon, Button, Group, Menu, Modal, Text } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { client, refresh } from '../api/client';
import { useRights } from '../frame/session';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { saveAsFile } from '../parts/save-as-file';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import type { Contact, Person } from './contact-form';
import { personTexts } from './person-texts';
import { usePersons } from './use-persons';

interface Props {
  contact: Contact;
  person: Person;
  edit: () => void;
  /** Where the page shows what went wrong; null when it begins anew. */
  onFailure: (failure: unknown) => void;
}

export function PersonMenu({ contact, person, edit, onFailure }: Props) {
  const t = useTexts(personTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const { change } = usePersons(contact);
  const [isAnonymising, setAnonymising] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { id: personId, name, isDefault, active } = person;
  const act = async (work: () => Promise<unknown>, done: string) => {
    setBusy(true);
    onFailure(null);
    try {
      await work();
      notifyDone(done);
    } catch (error) {
      onFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const set = (fields: Partial<Person>) => void act(() => change(personId, fields), t('saved', { name }));
  const download = async () => {
    const { data } = await client.GET('/api/contacts/{id}/persons/{personId}/export', {
      params: { path: { id: contact.id, personId } },
    });
    saveAsFile(`${name}.json`, JSON.stringify(data, null, 2), 'application/json');
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon color="gray" loading={isBusy} aria-label={t('actionsFor', { name })}>
            <IconDotsVertical size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={edit}>{common('edit')}</Menu.Item>
          {active && !isDefault && (
            <Menu.Item onClick={() => set({ isDefault: true })}>{t('makeDefault')}</Menu.Item>
          )}
          <Menu.Item onClick={() => set(active ? { active: false, isDefault: false } : { active: true })}>
            {t(active ? 'deactivate' : 'activate')}
          </Menu.Item>
          {may('administer') && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => void act(download, t('exported'))}>{t('export')}</Menu.Item>
              <Menu.Item color="red" onClick={() => setAnonymising(true)}>
                {t('anonymise')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isAnonymising && (
        <Anonymise contactId={contact.id} person={person} close={() => setAnonymising(false)} />
      )}
    </>
  );
}

function Anonymise(props: { contactId: string; person: Person; close: () => void }) {
  const { contactId, person, close } = props;
  const t = useTexts(personTexts);
  const common = useTexts(commonTexts);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const go = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await client.POST('/api/contacts/{id}/persons/{personId}/anonymise', {
        params: { path: { id: contactId, personId: person.id } },
      });
      await refresh('/api/contacts');
      notifyDone(t('anonymised'));
      close();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={close} title={t('anonymiseTitle', { name: person.name })}>
      <Text size="sm" mb="md">
        {t('anonymiseHint')}
      </Text>
      <FailureNote failure={failure} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={close} data-autofocus>
          {common('cancel')}
        </Button>
        <Button color="red" onClick={() => void go()} loading={isBusy}>
          {t('anonymiseNow')}
        </Button>
      </Group>
    </Modal>
  );
}

import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { ResponsibleField } from '../connections/responsible-field';
import { ActionButton } from '../parts/action-button';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import type { Partner } from './action-place';
import { changeConnection } from './change-connection';
import { partnerTexts } from './partner-texts';

/** Chooses who looks after a partner, among the users who may sign in. */
export function ResponsiblePeople({ partner, close }: { partner: Partner; close: () => void }) {
  const t = useTexts(partnerTexts);
  const common = useTexts(commonTexts);
  const [chosen, setChosen] = useState(() => partner.responsible.map(({ id }) => id));
  const [failure, setFailure] = useState<unknown>(null);
  const save = async () => {
    await changeConnection(partner, { responsibleUserIds: chosen });
    notifyDone(t('responsibleSaved'));
    close();
  };
  return (
    <Modal opened onClose={close} title={t('responsibleOf', { name: partner.name })}>
      <Stack>
        <ResponsibleField value={chosen} onChange={setChosen} />
        <FailureNote failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
          <ActionButton label={common('save')} act={save} onFailure={setFailure} />
        </Group>
      </Stack>
    </Modal>
  );
}

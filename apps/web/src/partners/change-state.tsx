import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { ActionButton } from '../parts/action-button';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import type { Partner } from './action-place';
import { changeConnection } from './change-connection';
import { partnerTexts } from './partner-texts';

interface Props {
  partner: Partner;
  to: 'active' | 'paused';
  close: () => void;
}

/** Pauses or starts the exchange with a partner, after saying what follows from it. */
export function ChangeState({ partner, to, close }: Props) {
  const t = useTexts(partnerTexts);
  const common = useTexts(commonTexts);
  const [failure, setFailure] = useState<unknown>(null);
  const { name, role } = partner;
  const change = async () => {
    await changeConnection(partner, { state: to });
    notifyDone(t(to === 'active' ? 'activated' : 'pausedNow', { name }));
    close();
  };
  const act = to === 'active' ? 'activate' : 'pause';
  return (
    <Modal opened onClose={close} title={t(act)}>
      <Text size="sm" mb="md">
        {t(role === 'buyer' ? `${act}Supplier` : `${act}Customer`, { name })}
      </Text>
      <FailureNote failure={failure} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={close} data-autofocus>
          {common('cancel')}
        </Button>
        <ActionButton label={t(act)} act={change} onFailure={setFailure} />
      </Group>
    </Modal>
  );
}

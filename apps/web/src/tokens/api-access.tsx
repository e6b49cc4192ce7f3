import { Alert, Button, Group, Modal, Switch, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { api, client, refresh } from '../api/client';
import { ActionButton } from '../parts/action-button';
import { FailureNote } from '../parts/failure-note';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { tokenTexts } from './token-texts';

/** The switch of the instance as a whole. Off, it stops every partner: that is asked for twice. */
export function ApiAccess() {
  const t = useTexts(tokenTexts);
  const common = useTexts(commonTexts);
  const { data, error } = api.useQuery('get', '/api/api-access');
  const [failure, setFailure] = useState<unknown>(null);
  const [isAsking, asking] = useDisclosure();
  const isOff = data?.enabled === false;
  const set = async (enabled: boolean) => {
    await client.PUT('/api/api-access', { body: { enabled } });
    await refresh('/api/api-access');
    asking.close();
  };
  const turn = (enabled: boolean) => {
    setFailure(null);
    if (enabled) set(true).catch(setFailure);
    else asking.open();
  };
  return (
    <div>
      <Switch
        label={t('apiAccess')}
        description={isOff ? undefined : t('apiAccessOn')}
        checked={data?.enabled ?? false}
        disabled={!data}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      {isOff && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} mt="xs">
          {t('apiAccessOff')}
        </Alert>
      )}
      {!isAsking && <FailureNote failure={failure ?? error} />}
      <Modal opened={isAsking} onClose={asking.close} title={t('switchOff')}>
        <Text size="sm" mb="md">
          {t('switchOffHint')}
        </Text>
        <FailureNote failure={failure} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={asking.close} data-autofocus>
            {common('cancel')}
          </Button>
          <ActionButton color="red" label={t('switchOff')} act={() => set(false)} onFailure={setFailure} />
        </Group>
      </Modal>
    </div>
  );
}

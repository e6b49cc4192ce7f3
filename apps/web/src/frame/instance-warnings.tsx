import { Alert, Button, List, Stack } from '@mantine/core';
import { useState } from 'react';
import { client, refresh } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import { frameTexts } from './frame-texts';
import { useInstance, useRights } from './session';

/** What an operator has to settle: a new address that nobody has confirmed, a database that may forget. */
export function InstanceWarnings() {
  const t = useTexts(frameTexts);
  const may = useRights();
  const { movedFrom, publicUrl, durability } = useInstance();
  const [failure, setFailure] = useState<unknown>(null);
  const confirm = () =>
    client
      .POST('/api/instance/confirm-address')
      .then(() => refresh('/api/instance'))
      .catch(setFailure);
  if (movedFrom === null && durability.ok) return null;
  return (
    <Stack gap="sm" mb="md" className="no-print">
      {movedFrom !== null && (
        <Alert color="yellow" role="alert">
          <Stack gap="xs" align="flex-start">
            {t('moved', { from: movedFrom, to: publicUrl })}
            {may('administer') ? (
              <Button onClick={() => void confirm()}>{t('confirmAddress', { to: publicUrl })}</Button>
            ) : (
              t('askAdmin')
            )}
            <FailureNote failure={failure} />
          </Stack>
        </Alert>
      )}
      {!durability.ok && (
        <Alert color="yellow" role="alert">
          {t('notDurable')}
          <List size="sm">
            {durability.findings.map(({ setting, found, wanted }) => (
              <List.Item key={setting}>
                {t('setting', { setting, found, wanted: wanted.replaceAll(' or ', ' / ') })}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}

import { Text } from '@mantine/core';
import { queryClient } from '../api/client';
import { useTexts } from '../texts/define-texts';
import { ChangePasswordForm } from './change-password';
import { Entrance } from './entrance';
import { frameTexts } from './frame-texts';

/** Who got a password from an administrator sees nothing else until it is replaced. */
export function ChooseOwnPassword() {
  const t = useTexts(frameTexts);
  return (
    <Entrance title={t('changePassword')}>
      <Text>{t('mustChangePassword')}</Text>
      <ChangePasswordForm done={() => void queryClient.invalidateQueries()} />
    </Entrance>
  );
}

import { Text } from '@mantine/core';
import { ShownOnce } from '../parts/shown-once';
import { useTexts } from '../texts/define-texts';
import type { User } from './user-form';
import { userTexts } from './user-texts';

interface Props {
  user: Pick<User, 'name' | 'username'>;
  password: string;
  close: () => void;
}

export function PasswordShownOnce({ user: { name, username }, password, close }: Props) {
  const t = useTexts(userTexts);
  return (
    <ShownOnce title={name} kind="password" secret={password} close={close}>
      <Text size="sm">{t('handOver', { name, username })}</Text>
    </ShownOnce>
  );
}

import { Radio, Stack, type RadioGroupProps } from '@mantine/core';
import { useTexts } from '../texts/define-texts';
import { roles } from './user-form';
import { userTexts } from './user-texts';

/** The roles, each with what it may do. */
export function RoleField({
  disabled,
  ...group
}: Omit<RadioGroupProps, 'children'> & { disabled?: boolean }) {
  const t = useTexts(userTexts);
  return (
    <Radio.Group label={t('role')} {...group}>
      <Stack gap={6} mt={6}>
        {roles.map((role) => (
          <Radio key={role} value={role} label={t(role)} description={t(`${role}Hint`)} disabled={disabled} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

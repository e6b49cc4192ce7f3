import { PasswordInput, Text, TextInput } from '@mantine/core';
import { useState, type ChangeEvent, type ReactNode } from 'react';
import { useTexts } from '../texts/define-texts';
import { connectionTexts } from './connection-texts';
import { oddityOf } from './endpoint';

/** As a form hands it to a field. */
interface FieldProps {
  value?: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  error?: ReactNode;
}

export function EndpointField(field: FieldProps) {
  const t = useTexts(connectionTexts);
  const oddity = oddityOf(field.value ?? '');
  return (
    <div>
      <TextInput
        type="url"
        label={t('endpoint')}
        description={t('endpointHint')}
        withAsterisk
        autoComplete="off"
        spellCheck={false}
        {...field}
      />
      <Text size="xs" mt={oddity ? 4 : 0} role="status">
        {oddity && t(oddity)}
      </Text>
    </div>
  );
}

/** Hidden as it is pasted, and kept by no browser. */
export function TokenField({
  isNew,
  ...field
}: FieldProps & {
  'data-autofocus'?: boolean;
  /** The first one, not one in another's place. */
  isNew: boolean;
}) {
  const t = useTexts(connectionTexts);
  const [isShown, setShown] = useState(false);
  return (
    <PasswordInput
      label={isNew ? t('token') : t('newToken')}
      description={isNew ? t('tokenHint') : t('newTokenHint')}
      withAsterisk={isNew}
      autoComplete="new-password"
      spellCheck={false}
      visible={isShown}
      onVisibilityChange={setShown}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': isShown ? t('hideToken') : t('showToken') }}
      {...field}
    />
  );
}

import { Alert, Button, Code, Group, Modal, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/define-texts';
import { CopyButton } from './copy-button';
import { partsTexts } from './parts-texts';
import classes from './shown-once.module.css';

interface Props {
  title: string;
  kind: 'token' | 'password';
  secret: string;
  /** What to do with it. */
  children?: ReactNode;
  close: () => void;
}

/** A secret that cannot be found again. Not closed by a press beside it: it would be lost. */
export function ShownOnce({ title, kind, secret, children, close }: Props) {
  const t = useTexts(partsTexts);
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size="lg"
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Stack>
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
          {t(kind === 'token' ? 'tokenOnce' : 'passwordOnce')}
        </Alert>
        <Code block data-testid={kind} className={classes.secret}>
          {secret}
        </Code>
        <CopyButton
          data-autofocus
          variant="filled"
          text={secret}
          label={t(kind === 'token' ? 'copyToken' : 'copyPassword')}
        />
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('haveIt')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

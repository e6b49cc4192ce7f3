import { Button, Group, Modal, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { FailureNote } from './failure-note';

interface Props extends ButtonProps {
  /** What the button is called, and the dialog. */
  label: string;
  /** What will happen, and whether it can be undone. */
  consequence: string;
  /** Closes the dialog when it succeeds; a failure is shown in it. */
  act: () => Promise<unknown>;
}

/** For what is not easily undone. */
export function ConfirmButton({ label, consequence, act, ...button }: Props) {
  const t = useTexts(commonTexts);
  const [opened, { open, close }] = useDisclosure();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const go = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await act();
      close();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="default" {...button} onClick={open}>
        {label}
      </Button>
      <Modal opened={opened} onClose={close} title={label}>
        <Text size="sm" mb="md">
          {consequence}
        </Text>
        <FailureNote failure={failure} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close} data-autofocus>
            {t('cancel')}
          </Button>
          <Button color="red" onClick={() => void go()} loading={isBusy}>
            {label}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

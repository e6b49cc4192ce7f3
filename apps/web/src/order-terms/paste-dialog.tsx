import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { lineGridTexts } from './line-grid-texts';
import { parsePasted } from './parse-pasted';

/** For those who do not know that rows can be pasted into the grid, and what its columns are to be. */
export function PasteDialog({ hint, paste }: { hint: string; paste: (text: string) => void }) {
  const t = useTexts(lineGridTexts);
  const common = useTexts(commonTexts);
  const [opened, { open, close }] = useDisclosure();
  const [text, setText] = useState('');
  const count = parsePasted(text).length;
  return (
    <>
      <Button variant="default" leftSection={<IconClipboardText size={16} aria-hidden />} onClick={open}>
        {t('paste')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('paste')} size="lg">
        <Text size="sm" mb="sm">
          {hint}
        </Text>
        <Textarea
          label={t('rows')}
          data-autofocus
          rows={10}
          wrap="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
          <Button
            disabled={count === 0}
            onClick={() => {
              paste(text);
              setText('');
              close();
            }}
          >
            {t('addRows', { count })}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

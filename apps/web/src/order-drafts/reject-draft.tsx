import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { ActionButton } from '../parts/action-button';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import type { Draft } from './draft';
import { DraftFailure } from './draft-failure';
import { draftTexts } from './draft-texts';

interface Props {
  draft: Draft;
  reject: (reason: string) => Promise<void>;
}

/** As the API takes it. */
const longest = 1000;

export function RejectDraft({ draft, reject }: Props) {
  const t = useTexts(draftTexts);
  const common = useTexts(commonTexts);
  const [opened, { open, close }] = useDisclosure();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const closeAfresh = () => {
    setFailure(null);
    close();
  };
  return (
    <>
      <Button size="md" variant="default" leftSection={<IconX size={18} aria-hidden />} onClick={open}>
        {t('reject')}
      </Button>
      <Modal opened={opened} onClose={closeAfresh} title={t('rejectTitle', { number: draft.number })}>
        <Stack>
          <Text size="sm">{t('rejectHint')}</Text>
          <Textarea
            label={t('reason')}
            withAsterisk
            autosize
            minRows={3}
            maxLength={longest}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
          <DraftFailure failure={failure} done={closeAfresh} />
          <Group justify="flex-end">
            <Button variant="default" onClick={closeAfresh}>
              {common('cancel')}
            </Button>
            <ActionButton
              label={t('reject')}
              color="red"
              disabled={!reason.trim()}
              act={() => reject(reason.trim())}
              onFailure={setFailure}
            />
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

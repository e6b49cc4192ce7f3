import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import type { Draft } from './draft';
import { draftTexts } from './draft-texts';
import { useDeviationList } from './use-deviation-list';

interface Props {
  draft: Draft;
  isPossible: boolean;
  approve: () => Promise<void>;
  onFailure: (failure: unknown) => void;
}

/** Enough to know what one agrees to. */
const most = 12;

/** One press when there is nothing to look at; with deviations they are named first. */
export function ApproveDraft({ draft, isPossible, approve, onFailure }: Props) {
  const t = useTexts(draftTexts);
  const common = useTexts(commonTexts);
  const [opened, { open, close }] = useDisclosure();
  const [isBusy, setBusy] = useState(false);
  const deviations = useDeviationList(draft);
  const go = async () => {
    close();
    setBusy(true);
    onFailure(null);
    try {
      await approve();
    } catch (error) {
      onFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        size="md"
        leftSection={<IconCheck size={18} aria-hidden />}
        disabled={!isPossible}
        loading={isBusy}
        onClick={() => (draft.hasDeviations ? open() : void go())}
      >
        {t('approve')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('approveAnyway')}>
        <Stack>
          <Text size="sm">{t('approveDeviations')}</Text>
          <List size="sm">
            {deviations.slice(0, most).map((deviation, index) => (
              <List.Item key={index}>{deviation}</List.Item>
            ))}
            {deviations.length > most && (
              <List.Item>{t('andMore', { count: deviations.length - most })}</List.Item>
            )}
          </List>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {common('cancel')}
            </Button>
            <Button onClick={() => void go()} data-autofocus>
              {t('approveAnyway')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

import { Button, Group, Modal, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { client, refresh, type Schemas } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { extensionTexts } from './extension-texts';

interface Props {
  extension: Pick<Schemas['ExtensionView'], 'id' | 'title' | 'enabled'>;
  /** With what it means beside it; in a list the switch stands alone. */
  isExplained?: boolean;
}

/** On at once; off asks first, for everybody's menus change. */
export function ExtensionSwitch({ extension: { id, title, enabled }, isExplained = false }: Props) {
  const t = useTexts(extensionTexts);
  const common = useTexts(commonTexts);
  const [asks, setAsks] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const turn = async (on: boolean) => {
    setBusy(true);
    setFailure(null);
    try {
      await client.PATCH('/api/extensions/{id}', { params: { path: { id } }, body: { enabled: on } });
      // The menu follows at once here, and within seconds on other screens.
      await refresh('/api/extensions', '/api/instance', '/api/jobs', '/api/partners');
      setAsks(false);
      notifyDone(t(on ? 'switchedOn' : 'switchedOff', { title }));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Switch
        {...(isExplained
          ? { label: t('isOn'), description: enabled ? t('whileOn') : t('whileOff') }
          : { 'aria-label': t('switchOf', { title }) })}
        checked={enabled}
        disabled={isBusy}
        onChange={(event) => (event.currentTarget.checked ? void turn(true) : setAsks(true))}
      />
      {!asks && <FailureNote failure={failure} />}
      <Modal opened={asks} onClose={() => setAsks(false)} title={t('switchOff', { title })}>
        <Stack>
          <Text size="sm">{t('switchOffHint')}</Text>
          <FailureNote failure={failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsks(false)} data-autofocus>
              {common('cancel')}
            </Button>
            <Button color="red" onClick={() => void turn(false)} loading={isBusy}>
              {t('doSwitchOff')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

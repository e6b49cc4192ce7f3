import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { client, refresh } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import classes from './export-bar.module.css';
import { exportTexts } from './export-texts';
import { rememberRun } from './use-export-run';
import type { Order, Verdicts } from './use-verdicts';

interface Props {
  orders: Order[];
  verdicts: Verdicts;
  chosen: ReadonlySet<string>;
  choose: (chosen: Set<string>) => void;
  showRun: (id: string) => void;
}

/** At the foot, always in reach: which orders go, and the button that sends them. */
export function ExportBar({ orders, verdicts, chosen, choose, showRun }: Props) {
  const t = useTexts(exportTexts);
  const common = useTexts(commonTexts);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const ready = orders.filter((order) => verdicts.of(order)?.verdict === 'ready');
  // What has left the list meanwhile is not exported unseen.
  const going = orders.filter(({ id }) => chosen.has(id));
  const cannotGo = going.filter((order) => verdicts.of(order)?.verdict === 'cannot-go');
  const others = going.filter((order) => !cannotGo.includes(order));

  const send = async (some: Order[]) => {
    setAsking(false);
    setBusy(true);
    setFailure(null);
    try {
      const { data } = await client.POST('/api/purchase-orders/export', {
        body: { ids: some.map(({ id }) => id) },
      });
      if (data) {
        rememberRun(data);
        showRun(data.id);
      }
      choose(new Set());
      window.scrollTo({ top: 0 });
      await refresh('/api/purchase-orders', '/api/dashboard');
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.bar}>
      <FailureNote failure={failure} />
      <Group gap="xs">
        <Button
          size="md"
          leftSection={<IconSend size={18} aria-hidden />}
          disabled={going.length === 0}
          loading={isBusy}
          onClick={() => (cannotGo.length > 0 ? setAsking(true) : void send(going))}
        >
          {going.length > 0 ? t('exportCount', { count: going.length }) : t('export')}
        </Button>
        <Button
          size="md"
          variant="default"
          disabled={ready.length === 0}
          onClick={() => choose(new Set(ready.map(({ id }) => id)))}
        >
          {ready.length > 0 ? t('chooseReady', { count: ready.length }) : t('nothingReady')}
        </Button>
        {going.length > 0 && (
          <Button size="md" variant="subtle" onClick={() => choose(new Set())}>
            {t('chooseNone')}
          </Button>
        )}
      </Group>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={t('someCannotGo')}>
        <Stack>
          <Text size="sm">
            {t('cannotGoNow', {
              count: cannotGo.length,
              numbers: cannotGo.map(({ number }) => number).join(', '),
            })}
          </Text>
          <Text size="sm">{t('cannotGoHint')}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setAsking(false)}>
              {common('cancel')}
            </Button>
            <Button variant="default" onClick={() => void send(going)}>
              {t('allAnyway')}
            </Button>
            {others.length > 0 && (
              <Button onClick={() => void send(others)} data-autofocus>
                {t('onlyOthers', { count: others.length })}
              </Button>
            )}
          </Group>
        </Stack>
      </Modal>
    </div>
  );
}

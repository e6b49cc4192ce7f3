import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { client, refresh, type Schemas } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { expiryAfter, LifeSelect, TokenShownOnce } from './new-token';
import { tokenTexts } from './token-texts';

const overlaps = ['0', '1h', '24h', '7d'] as const;

/** A new token in an old one's place; both work for a while, so that no order has to wait. */
export function RotateToken({ token, close }: { token: Schemas['TokenView']; close: () => void }) {
  const t = useTexts(tokenTexts);
  const common = useTexts(commonTexts);
  const [overlap, setOverlap] = useState<(typeof overlaps)[number]>('7d');
  const [life, setLife] = useState<Parameters<typeof expiryAfter>[0]>('days365');
  const [made, setMade] = useState<Schemas['NewTokenView'] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const rotate = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { data } = await client.POST('/api/tokens/{id}/rotate', {
        params: { path: { id: token.id } },
        body: { overlap, expiresAt: expiryAfter(life) },
      });
      setMade(data ?? null);
      await refresh('/api/tokens');
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  if (made) return <TokenShownOnce token={made} close={close} />;
  return (
    <Modal opened onClose={close} title={t('rotateTitle', { name: token.name })}>
      <Stack>
        <Select
          label={t('overlap')}
          allowDeselect={false}
          data={overlaps.map((value) => ({ value, label: t(`overlap${value}`) }))}
          value={overlap}
          onChange={(value) => value && setOverlap(value)}
        />
        <LifeSelect value={life} onChange={setLife} />
        <FailureNote failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
          <Button onClick={() => void rotate()} loading={isBusy}>
            {t('rotate')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

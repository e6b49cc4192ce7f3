import { Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, client, refresh, type Schemas } from '../api/client';
import { ExportRun } from '../export/export-run';
import { useInstance, useRights } from '../frame/session';
import { ActionButton } from '../parts/action-button';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import { integrationLogTexts } from './integration-log-texts';

type Order = Pick<Schemas['PurchaseOrderView'], 'status' | 'state'>;

/** Where the order of a failed exchange stands now, and the way to send it again from here. */
export function SendAgain({ orderId }: { orderId: string }) {
  const t = useTexts(integrationLogTexts);
  const may = useRights();
  const { menus } = useInstance();
  const [run, setRun] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { data: order } = api.useQuery('get', '/api/purchase-orders/{id}', {
    params: { path: { id: orderId } },
  });
  // Gone, or out of reach: then there is nothing to send.
  if (!order) return null;
  const send = async () => {
    const { data } = await client.POST('/api/purchase-orders/export', { body: { ids: [orderId] } });
    setRun(data?.id ?? null);
    await refresh('/api/purchase-orders');
  };
  const mayGo = isOpen(order) && may('decide') && menus.includes('export');
  return (
    <Paper withBorder p="md">
      <Stack gap="sm" align="flex-start">
        <Group gap="md">
          <Text size="sm">{stands()}</Text>
          {mayGo ? (
            <ActionButton label={t('sendAgain')} act={send} onFailure={setFailure} />
          ) : (
            <Link to={`/purchase-orders/${orderId}`}>{t('openRecord', { what: order.number })}</Link>
          )}
        </Group>
        <FailureNote failure={failure} />
        {run && <ExportRun key={run} id={run} close={() => setRun(null)} />}
      </Stack>
    </Paper>
  );

  function stands(): string {
    if (order?.status === 'TRANSMITTED') return t('nowSent', { draft: order.partnerDraftNumber ?? '–' });
    if (order?.status === 'NO_ACTION') return t('nowNoAction');
    return t(order && isOpen(order) ? 'sendAgainHint' : 'nowOther');
  }
}

const isOpen = ({ status, state }: Order) => status === null && state === 'released';

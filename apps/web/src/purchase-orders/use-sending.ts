import { useState } from 'react';
import { client, refresh } from '../api/client';

/** Sends an order now, and says which run to follow. */
export function useSending(orderId: string) {
  const [runId, setRunId] = useState<string | null>(null);
  const send = async () => {
    const { data } = await client.POST('/api/purchase-orders/export', { body: { ids: [orderId] } });
    setRunId(data?.id ?? null);
    await refresh('/api/purchase-orders');
  };
  return { send, runId };
}

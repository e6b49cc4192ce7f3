import { useEffect, useRef, useState } from 'react';
import { api, queryClient, refresh, type Schemas } from '../api/client';

type Run = Schemas['ExportView'];

/** How often a run is asked after when there is no stream, in milliseconds. */
const lookEvery = 2_000;

const question = (id: string) => ['get', '/api/exports/{id}', { params: { path: { id } } }] as const;
const keyOf = (id: string) => api.queryOptions(...question(id)).queryKey;

/** What the instance said when it began is shown at once. */
export const rememberRun = (run: Run): void => void queryClient.setQueryData(keyOf(run.id), run);

/** A run as it proceeds: told by the instance, or asked for when what lies between lets no stream through. */
export function useExportRun(id: string): { run: Run | undefined; failure: unknown; retry: () => void } {
  const [hasStream, setHasStream] = useState(true);
  const { data, error, refetch } = api.useQuery(...question(id), {
    refetchInterval: (query) => !hasStream && query.state.data?.state === 'running' && lookEvery,
  });
  const isRunning = data?.state === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const stream = new EventSource(`/api/exports/${id}/events`);
    stream.addEventListener('progress', ({ data: text }: MessageEvent<string>) => {
      const progress = JSON.parse(text) as Omit<Run, 'results'>;
      queryClient.setQueryData<Run>(keyOf(id), (run) => run && { ...run, ...progress, state: 'running' });
    });
    // Also at the end the results are asked for: the stream does not know the language of the reader.
    const ask = () => {
      stream.close();
      setHasStream(false);
      void refetch();
    };
    stream.addEventListener('done', ask);
    stream.addEventListener('error', ask);
    return () => stream.close();
  }, [id, isRunning, refetch]);

  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !isRunning) void refresh('/api/purchase-orders', '/api/dashboard');
    wasRunning.current = isRunning;
  }, [isRunning]);
  return { run: data, failure: error, retry: () => void refetch() };
}

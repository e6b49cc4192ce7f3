import { useEffect, useRef, useState } from 'react';
import { api, refresh, type Schemas } from '../api/client';

type Run = Schemas['ExportView'];

/** How often a run is asked after when its stream broke, in milliseconds. */
const lookEvery = 2_000;

/** A run as it proceeds: told by the instance, or asked for when what lies between lets no stream through. */
export function useExportRun(id: string): { run: Run | undefined; failure: unknown; retry: () => void } {
  const [isBroken, setBroken] = useState(false);
  const [progress, setProgress] = useState<Omit<Run, 'results'> | null>(null);
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/exports/{id}',
    { params: { path: { id } } },
    { refetchInterval: (query) => isBroken && query.state.data?.state === 'running' && lookEvery },
  );
  const isRunning = data?.state === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const stream = new EventSource(`/api/exports/${id}/events`);
    stream.addEventListener('progress', ({ data: text }: MessageEvent<string>) =>
      setProgress(JSON.parse(text) as Omit<Run, 'results'>),
    );
    // Asked for once more: the stream does not know the language of the reader.
    stream.addEventListener('done', () => {
      stream.close();
      void refetch();
    });
    stream.addEventListener('error', () => {
      stream.close();
      setProgress(null);
      setBroken(true);
    });
    return () => stream.close();
  }, [id, isRunning, refetch]);

  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !isRunning) void refresh('/api/purchase-orders', '/api/dashboard');
    wasRunning.current = isRunning;
  }, [isRunning]);
  return {
    run: data && { ...data, ...(isRunning ? { ...progress, state: 'running' } : {}) },
    failure: error,
    retry: () => void refetch(),
  };
}

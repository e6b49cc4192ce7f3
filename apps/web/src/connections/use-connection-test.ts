import { useCallback, useState } from 'react';
import { client, refresh, type Schemas } from '../api/client';

export interface ConnectionTestRun {
  isRunning: boolean;
  result: Schemas['ConnectionTest'] | null;
  failure: unknown;
  run: () => void;
}

/** Asks the partner, who may take as long as a time-out; what was found before stays until there is news. */
export function useConnectionTest(id: string): ConnectionTestRun {
  const [isRunning, setRunning] = useState(false);
  const [result, setResult] = useState<Schemas['ConnectionTest'] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const run = useCallback(() => {
    setRunning(true);
    setFailure(null);
    client
      .POST('/api/connections/{id}/test', { params: { path: { id } } })
      .then(({ data }) => {
        setResult(data ?? null);
        // A test that went well starts a stopped connection again.
        return refresh('/api/connections', '/api/partners');
      })
      .catch(setFailure)
      .finally(() => setRunning(false));
  }, [id]);
  return { isRunning, result, failure, run };
}

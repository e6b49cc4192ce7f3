import { useCallback, useEffect, useState } from 'react';
import { client, type Schemas } from '../api/client';

export type Order = Schemas['PurchaseOrderView'];
export type Verdict = Schemas['CheckResult'];

/** The API takes 200 at once; with fewer the first verdicts are there sooner, also when a supplier is slow. */
const atOnce = 20;

// A changed order is another question.
const keyOf = ({ id, version }: Order) => `${id} ${version}`;

export interface Verdicts {
  /** Undefined while the order is being checked. */
  of: (order: Order) => Verdict | undefined;
  isChecking: boolean;
  failure: unknown;
  /** Asks again about all orders. */
  again: () => void;
}

/** Would these orders be taken? Asked a few at a time, one question after the other, so that no supplier is flooded. */
export function useVerdicts(orders: Order[]): Verdicts {
  const [found, setFound] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const [failure, setFailure] = useState<unknown>(null);
  const asked = orders.filter((order) => !found.has(keyOf(order))).slice(0, atOnce);
  const question = asked.map(keyOf).join();
  useEffect(() => {
    if (asked.length === 0 || failure) return;
    const leaving = new AbortController();
    client
      .POST('/api/purchase-orders/check', {
        body: { ids: asked.map(({ id }) => id) },
        signal: leaving.signal,
      })
      .then(({ data }) => {
        const verdictOf = new Map(data?.items.map((verdict) => [verdict.orderId, verdict]));
        const fresh = asked.flatMap((order): [string, Verdict][] => {
          const verdict = verdictOf.get(order.id);
          return verdict ? [[keyOf(order), verdict]] : [];
        });
        setFound((before) => new Map([...before, ...fresh]));
      })
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) setFailure(error);
      });
    return () => leaving.abort();
    // `asked` is made anew by every rendering; `question` says whether it is another one.
  }, [question, failure]);

  // Faults are often mended in another window: back here, what was not ready is asked about again.
  useEffect(() => {
    const backHere = () => {
      if (document.visibilityState === 'visible')
        setFound((before) => new Map([...before].filter(([, { verdict }]) => verdict === 'ready')));
    };
    document.addEventListener('visibilitychange', backHere);
    return () => document.removeEventListener('visibilitychange', backHere);
  }, []);

  const again = useCallback(() => {
    setFound(new Map());
    setFailure(null);
  }, []);
  return {
    of: (order) => found.get(keyOf(order)),
    isChecking: asked.length > 0 && !failure,
    failure,
    again,
  };
}

import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface ListAddress {
  /** What the address says of a filter; empty when it says nothing. */
  get(name: string): string;
  set(changes: Record<string, string | null>): void;
  /** Of these names, those that are set: for the query of the API. */
  pick<Name extends string>(...names: Name[]): { [name in Name]?: string };
  /** Is the list narrowed by anything but its order? */
  isNarrowed: boolean;
  clear(): void;
}

/** Search, filters and order of a list stand in the address: links, reloads and the way back keep them. */
export function useListAddress(): ListAddress {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (changes: Record<string, string | null>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes))
            if (value) next.set(name, value);
            else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return {
    get: (name) => params.get(name) ?? '',
    set,
    pick: (...names) =>
      Object.fromEntries(
        names.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
      ) as never,
    isNarrowed: [...params.keys()].some((name) => name !== 'sort' && name !== 'role'),
    clear: () =>
      setParams(
        (before) => new URLSearchParams([...before].filter(([name]) => name === 'sort' || name === 'role')),
      ),
  };
}

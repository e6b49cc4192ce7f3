/** Keeps an answer for a moment, so that a hot path does not ask the database the same thing thousands of times. */
export function shortLived<T>(milliseconds: number, load: () => Promise<T>) {
  let kept: { value: Promise<T>; until: number } | undefined;
  return {
    get(): Promise<T> {
      const now = performance.now();
      if (kept && now < kept.until) return kept.value;
      const value = load();
      kept = { value, until: now + milliseconds };
      value.catch(() => (kept = undefined));
      return value;
    },
    forget: (): void => {
      kept = undefined;
    },
  };
}

/** The same, for many keys; `limit` bounds the memory. */
export function shortLivedByKey<T>(milliseconds: number, load: (key: string) => Promise<T>, limit = 10_000) {
  const kept = new Map<string, ReturnType<typeof shortLived<T>>>();
  return {
    get: (key: string): Promise<T> => {
      let entry = kept.get(key);
      if (!entry) {
        if (kept.size >= limit) kept.clear();
        entry = shortLived(milliseconds, () => load(key));
        kept.set(key, entry);
      }
      return entry.get();
    },
    forget: (): void => kept.clear(),
  };
}

import type { Api, Json, Page } from './api';
import { exitCodes, Failure } from './exit-codes';

interface Numbered {
  id: string;
  number: string;
  version: number;
}

const isId = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** People know numbers, the API knows ids: takes either. `also` is a second field that may carry the number. */
export async function idsOf(api: Api, path: string, given: string[], also?: string): Promise<string[]> {
  return Promise.all(
    given.map(async (text) => {
      if (isId(text)) return text;
      const found = await called(api, path, text, also);
      if (found.length !== 1)
        throw new Failure(
          exitCodes.failed,
          found.length === 0 ? `There is no ${text}.` : `${found.length} are called ${text}: give the id.`,
        );
      return found[0]?.id ?? '';
    }),
  );
}

/** A search finds beginnings, so it goes on until the very number is among its hits: that one is unique. */
async function called(api: Api, path: string, text: string, also?: string): Promise<Numbered[]> {
  const theirs: Numbered[] = [];
  for (let cursor: string | undefined; ;) {
    const page: Page<Numbered & Json> = await api.get(path, { search: text, limit: 200, cursor });
    const own = page.items.find((record) => record.number === text);
    if (own) return [own];
    if (also !== undefined) theirs.push(...page.items.filter((record) => record[also] === text));
    if (page.nextCursor === null) return theirs;
    cursor = page.nextCursor;
  }
}

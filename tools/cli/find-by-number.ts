import type { Api } from './api';
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
      const found = (await api.list<Numbered & Record<string, unknown>>(path, { search: text }, 200)).filter(
        (record) => record.number === text || (also !== undefined && record[also] === text),
      );
      if (found.length !== 1)
        throw new Failure(
          exitCodes.failed,
          found.length === 0 ? `There is no ${text}.` : `${found.length} are called ${text}: give the id.`,
        );
      return found[0]?.id ?? '';
    }),
  );
}

import {
  startTestInstance,
  type CallOptions,
  type TestInstance,
  type TestParts,
} from '@prodsys/platform/testing';
import { core } from '../core-module';

export interface ImportAnswer {
  id: string;
  state: string;
  rows: number;
  processedRows: number;
  created: number;
  changed: number;
  unchanged: number;
  faulty: number;
  removed: number;
  details: string;
  unknownColumns: string[];
  problem: { code: string; params: Record<string, unknown>; detail: string } | null;
}
interface RowsAnswer {
  items: {
    line: number;
    key: string;
    verdict: string;
    faults: { line: number; column: string | null; code: string; detail: string }[];
    changes: { field: string; from: unknown; to: unknown }[];
  }[];
  nextCursor: string | null;
}

/** An instance and what a person does with files in it. */
export async function startWithFiles(parts: Partial<TestParts> = {}) {
  const running = await startTestInstance('buyer', { modules: [core], extensions: [], ...parts });
  return Object.assign(running, filesOf(running));
}
export type FilesInstance = Awaited<ReturnType<typeof startWithFiles>>;

export function filesOf(running: TestInstance) {
  const { instance } = running;
  const call: TestInstance['call'] = (method, path, options) => running.call(method, path, options);
  const view = async (id: string) => (await call<ImportAnswer>('GET', `/api/imports/${id}`)).body;
  const send = (register: string, file: string | Buffer, as: CallOptions['as'] = 'admin', query = '') =>
    call<ImportAnswer>('POST', `/api/${register}/import?fileName=test.csv${query}`, {
      raw: file,
      as,
      headers: { 'content-type': 'text/csv' },
    });
  /** Sends a file and waits for what it would do. */
  const preview = async (register: string, file: string | Buffer, query = '') => {
    const { status, body } = await send(register, file, 'admin', query);
    expect([status, body]).toMatchObject([202, { state: 'previewing' }]);
    await instance.jobs.idle();
    return view(body.id);
  };
  /** Applies and waits for the end. */
  const apply = async (id: string, body: object = {}) => {
    const answer = await call<ImportAnswer>('POST', `/api/imports/${id}/apply`, { body });
    expect([answer.status, answer.body]).toMatchObject([202, { state: 'applying' }]);
    await instance.jobs.idle();
    return view(id);
  };
  /** As the administrator sees it who has chosen this language. */
  const inLanguage = async <T>(language: string, work: () => Promise<T>): Promise<T> => {
    const speak = async (chosen: string) => {
      const { status } = await call('PATCH', '/api/session/profile', { body: { language: chosen } });
      expect(status).toBe(200);
    };
    if (language === 'nb') return work();
    await speak(language);
    const answer = await work();
    await speak('nb');
    return answer;
  };
  return {
    send,
    view,
    preview,
    apply,
    /** Sends a file and applies it. */
    importFile: async (register: string, file: string | Buffer, body: object = {}) =>
      apply((await preview(register, file)).id, body),
    rows: async (id: string, verdict = 'fault') =>
      (await call<RowsAnswer>('GET', `/api/imports/${id}/rows?verdict=${verdict}&limit=200`)).body.items,
    inLanguage,
    exportFile: (register: string, language = 'nb') =>
      inLanguage(language, async () => (await call<string>('GET', `/api/${register}/export.csv`)).body),
  };
}

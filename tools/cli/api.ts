import type { Command } from 'commander';
import type { Readable } from 'node:stream';
import { exitCodes, Failure, usage } from './exit-codes';
import { asText } from './output';
import { readSecret } from './stdin';

export type Json = Record<string, unknown>;

export interface Page<T = Json> {
  items: T[];
  nextCursor: string | null;
}

interface CallOptions {
  body?: unknown;
  query?: Record<string, string | number | undefined>;
  ifMatch?: number;
  /** Sent as it is; `type` is its media type. */
  stream?: { content: Readable; type: string };
  signal?: AbortSignal;
  /** Of the answer; English when not said, as the command line itself. */
  language?: 'nb' | 'en';
}

interface ProblemDocument {
  code?: string;
  detail?: string;
  traceId?: string;
  errors?: { pointer?: string; code?: string; detail?: string }[];
}

/** The instance API with a token. Every refusal ends the command with what the instance said. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  async get<T = Json>(path: string, query: CallOptions['query'] = {}): Promise<T> {
    return (await (await this.send('GET', path, { query })).json()) as T;
  }

  /** Answers null where the instance answers nothing (204). */
  async call<T = Json>(method: string, path: string, options: CallOptions = {}): Promise<T> {
    const answer = await this.send(method, path, options);
    return (answer.status === 204 ? null : await answer.json()) as T;
  }

  /** Up to `most` entries of a list, page by page. */
  async list<T = Json>(path: string, query: CallOptions['query'] = {}, most = Infinity): Promise<T[]> {
    const items: T[] = [];
    for (let cursor: string | undefined; items.length < most;) {
      const limit = Math.min(200, most - items.length);
      const page: Page<T> = await this.get(path, { ...query, limit, cursor });
      items.push(...page.items);
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    return items;
  }

  async send(
    method: string,
    path: string,
    { body, query = {}, ifMatch, stream, signal, language = 'en' }: CallOptions = {},
  ): Promise<Response> {
    const url = new URL(this.url.replace(/\/+$/, '') + path);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, String(value));
    const content = stream ? { body: stream.content, duplex: 'half' } : { body: JSON.stringify(body) };
    const type = stream?.type ?? (body === undefined ? undefined : 'application/json');
    const answer = await fetch(url, {
      method,
      redirect: 'error',
      headers: {
        authorization: `Bearer ${this.token}`,
        'accept-language': language,
        ...(type ? { 'content-type': type } : {}),
        ...(ifMatch === undefined ? {} : { 'if-match': String(ifMatch) }),
      },
      ...(type ? content : {}),
      signal,
    } as RequestInit).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new Failure(exitCodes.unreachable, `${url.origin} cannot be reached: ${causeOf(error)}`);
    });
    if (answer.ok) return answer;
    throw await refusal(answer, url);
  }
}

const causeOf = (error: unknown): string => {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message || (cause as { code?: string }).code || message : message;
};

async function refusal(answer: Response, url: URL): Promise<Failure> {
  const problem = (await answer.json().catch(() => null)) as ProblemDocument | null;
  if (!problem?.code)
    return new Failure(
      answer.status >= 500 ? exitCodes.unreachable : exitCodes.failed,
      `${url.href} answered ${answer.status}, and not as ProdSys does. Is the address right?`,
    );
  const lines = [
    `${problem.code}: ${asText(problem.detail)}`,
    ...(problem.errors ?? []).map(
      ({ pointer, code, detail }) => `  ${asText(pointer)} ${asText(code)}: ${asText(detail)}`,
    ),
    `Trace: ${asText(problem.traceId)}`,
  ];
  const forbidden = answer.status === 401 || answer.status === 403;
  return new Failure(forbidden ? exitCodes.forbidden : exitCodes.failed, lines.join('\n'));
}

interface GlobalOptions {
  url?: string;
  tokenStdin?: boolean;
  json?: boolean;
}

export const isJson = (command: Command): boolean => command.optsWithGlobals<GlobalOptions>().json === true;

/** The instance that the options or the environment name. The token is never an argument: others would see it. */
export async function apiOf(command: Command): Promise<Api> {
  const { url = process.env['PRODSYS_URL'], tokenStdin } = command.optsWithGlobals<GlobalOptions>();
  if (!url) throw usage('Say which instance: --url, or the variable PRODSYS_URL.');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw usage(`${url} is no address of an instance.`);
  const token = tokenStdin ? await readSecret('token') : process.env['PRODSYS_TOKEN'];
  if (!token) throw usage('Give a token: in the variable PRODSYS_TOKEN, or with --token-stdin.');
  if (!/^[\x21-\x7e]+$/.test(token)) throw usage('That is no token.');
  return new Api(url, token);
}

import { adminPassword } from './app-process';

export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}

export interface CallOptions {
  body?: unknown;
  ifMatch?: number;
  /** Asks another process of the same instance. */
  at?: string;
}

/** The administrator of an instance at the instance API; stays signed in when the process starts again. */
export class Administrator {
  private cookie = '';

  constructor(private readonly url: () => string) {}

  /** For calls that this class does not make. */
  get headers(): Record<string, string> {
    return { cookie: this.cookie };
  }

  async signIn(): Promise<void> {
    const body = { username: 'admin', password: adminPassword };
    const { headers } = await this.call('POST', '/api/session', { body });
    this.cookie = headers
      .getSetCookie()
      .map((text) => text.split(';')[0])
      .join('; ');
  }

  async call<T = Record<string, unknown>>(
    method: string,
    path: string,
    { body, ifMatch, at }: CallOptions = {},
  ): Promise<Answer<T>> {
    const answer = await fetch(`${at ?? this.url()}${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': String(ifMatch) }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(text) : text) as T };
  }

  /** The same, for calls that must succeed. */
  async demand<T = Record<string, unknown>>(...args: Parameters<Administrator['call']>): Promise<T> {
    const { status, body } = await this.call<T>(...args);
    if (status >= 300) throw new Error(`${args[0]} ${args[1]} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** All pages of a list. */
  async list<T = Record<string, unknown>>(path: string): Promise<T[]> {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: T[]; nextCursor: string | null } = await this.demand(
        'GET',
        `${path}?limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
      );
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }
}

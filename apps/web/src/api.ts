import { language, t } from './texts';

/** One thing that is wrong, as the API tells it. */
export interface Fault {
  pointer: string;
  code: string;
  detail: string;
}

export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly faults: Fault[] = [],
  ) {
    super(message);
  }
}

/** Asks our own instance. Throws `ApiError` with a text for the reader; status 0 when there was no answer. */
export async function api<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      'accept-language': language(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(0, t('offline'));
  });
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const problem = (answer ?? {}) as { detail?: string; errors?: Fault[] };
  throw new ApiError(response.status, problem.detail ?? `${response.status}`, problem.errors);
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface Session {
  name: string;
  role: 'production' | 'office' | 'admin';
  language: 'nb' | 'en';
}

export interface InstanceInfo {
  kind: 'buyer' | 'supplier';
  company: string | null;
  demo: boolean;
}

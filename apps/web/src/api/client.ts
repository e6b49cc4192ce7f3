import { QueryClient } from '@tanstack/react-query';
import createClient from 'openapi-fetch';
import createQueries from 'openapi-react-query';
import { language } from '../texts/language';
import { ApiFailure, failureOf } from './failure';
import type { components, paths } from './schema.gen';

export type Schemas = components['schemas'];

/** Asks our own instance. Every failure is thrown, as an `ApiFailure`. */
export const client = createClient<paths>({ baseUrl: window.location.origin });
client.use({
  onRequest({ request }) {
    request.headers.set('accept-language', language());
    return request;
  },
  async onResponse({ response, request }) {
    if (response.ok) return response;
    const failure = await failureOf(response);
    const isSignIn = request.method === 'POST' && new URL(request.url).pathname === '/api/session';
    if (failure.status === 401 && !isSignIn) queryClient.setQueryData(sessionKey, null);
    throw failure;
  },
  onError({ error }) {
    return error instanceof ApiFailure || (error instanceof Error && error.name === 'AbortError')
      ? error
      : new ApiFailure(0);
  },
});

export const api = createQueries(client);

export const sessionKey = ['session'];

const isWorthAnotherTry = (error: unknown) =>
  error instanceof ApiFailure && [0, 502, 503, 504].includes(error.status);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      retry: (times, error) => times < 2 && isWorthAnotherTry(error),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});

/** The header of a change: which version it was made from. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

/** Everything that is shown of a path and of what lies below it is asked for again. */
export const refresh = (...beginnings: string[]): Promise<void> =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      beginnings.some((beginning) =>
        queryKey.some((part) => typeof part === 'string' && part.startsWith(beginning)),
      ),
  });

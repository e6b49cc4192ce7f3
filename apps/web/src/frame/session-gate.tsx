import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { Navigate, useLocation } from 'react-router';
import { api, client, queryClient, sessionKey } from '../api/client';
import { ApiFailure } from '../api/failure';
import { FailureNote } from '../parts/failure-note';
import { useThisLanguage } from '../texts/language';
import { ChooseOwnPassword } from './choose-own-password';
import { Frame } from './frame';
import { SessionContext, type Session } from './session';

/** How soon a page notices that an extension was switched or an address moved, in milliseconds. */
const lookEvery = 5_000;

// Asked for together with the session: the first page need not wait for one after the other.
void queryClient.prefetchQuery(api.queryOptions('get', '/api/instance', {}));

async function readSession(): Promise<Session | null> {
  try {
    const { data } = await client.GET('/api/session');
    return data ?? null;
  } catch (error) {
    if (error instanceof ApiFailure && error.status === 401) return null;
    throw error;
  }
}

/** The frame with its pages for whoever is signed in; for others the way in, and back here afterwards. */
export function SessionGate() {
  const location = useLocation();
  const session = useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: 30_000 });
  const wasIn = useRef(false);
  if (session.data) wasIn.current = true;
  const language = session.data?.language;
  useEffect(() => {
    if (language) void useThisLanguage(language);
  }, [language]);
  const isIn = Boolean(session.data && !session.data.mustChangePassword);
  const instance = api.useQuery('get', '/api/instance', {}, { enabled: isIn, refetchInterval: lookEvery });
  const context = useMemo(
    () => (session.data && instance.data ? { session: session.data, instance: instance.data } : null),
    [session.data, instance.data],
  );
  if (session.data === null) {
    const here = location.pathname + location.search;
    const way = new URLSearchParams(here === '/' ? {} : { back: here }).toString();
    return <Navigate to={`/sign-in?${way}`} replace state={{ ended: wasIn.current }} />;
  }
  if (session.data?.mustChangePassword) return <ChooseOwnPassword />;
  const failed = session.error ?? (instance.data ? null : instance.error);
  if (failed)
    return <FailureNote failure={failed} retry={() => void (session.error ? session : instance).refetch()} />;
  if (!context)
    return (
      <Center mih="60vh">
        <Loader />
      </Center>
    );
  return (
    <SessionContext value={context}>
      <Frame isOffline={instance.isError} />
    </SessionContext>
  );
}

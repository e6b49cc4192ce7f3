import { Alert, Button, Stack, Tabs, Text } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { api, type Schemas } from '../api/client';
import { useRights } from '../frame/session';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import { ConnectionActions, ConnectionLinks, hasActions } from './connection-actions';
import { ConnectionFacts } from './connection-facts';
import type { Connection } from './connection-form';
import { ConnectionHistory } from './connection-history';
import { ConnectionSettings } from './connection-settings';
import { ConnectionState } from './connection-state';
import { ConnectionTest } from './connection-test';
import { connectionTexts } from './connection-texts';
import { ConnectionTokens } from './connection-tokens';
import { ExtensionOffNote } from './extension-off-note';
import { ReplaceAccess } from './replace-access';
import { useConnectionCrumbs } from './use-connection-crumbs';
import { useConnectionTest } from './use-connection-test';

/** How soon the page shows that a connection was stopped or waits, in milliseconds. */
const lookEvery = 15_000;

export function ConnectionPage() {
  const { id = '' } = useParams();
  const params = { params: { path: { id } } };
  const connection = api.useQuery('get', '/api/connections/{id}', params, { refetchInterval: lookEvery });
  const partner = api.useQuery('get', '/api/partners/{id}', params, { refetchInterval: lookEvery });
  const failed = connection.data ? null : (connection.error ?? partner.error);
  if (failed)
    return (
      <FailureNote
        failure={failed}
        retry={() => void Promise.all([connection.refetch(), partner.refetch()])}
      />
    );
  return connection.data && partner.data ? (
    <ConnectionRecord key={id} connection={connection.data} partner={partner.data} />
  ) : (
    <Loading />
  );
}

interface Props {
  connection: Connection;
  partner: Schemas['PartnerDetail'];
}

function ConnectionRecord({ connection, partner }: Props) {
  const t = useTexts(connectionTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const crumbs = useConnectionCrumbs();
  const test = useConnectionTest(connection.id);
  const [failure, setFailure] = useState<unknown>(null);
  const [isReplacing, setReplacing] = useState(false);
  useTestOfNewOne(test.run);
  const isChangeable = may('administer') && hasActions(connection);
  return (
    <Page
      title={connection.name}
      crumbs={crumbs}
      // The supplier has told who it is: the token was good.
      chips={
        <ConnectionState partner={{ ...connection, tokenState: connection.partner ? 'active' : 'unknown' }} />
      }
      tools={
        <>
          {isChangeable && (
            <ConnectionActions
              connection={connection}
              test={test}
              replaceAccess={() => setReplacing(true)}
              onFailure={setFailure}
            />
          )}
          <ConnectionLinks connection={connection} />
        </>
      }
    >
      <ExtensionOffNote />
      <WhyItRests connection={connection} partner={partner}>
        {isChangeable && connection.state === 'stopped' && (
          <Button onClick={() => setReplacing(true)}>{t('replaceAccess')}</Button>
        )}
      </WhyItRests>
      <FailureNote failure={failure} />
      <ConnectionTest test={test} />
      <Tabs defaultValue="details" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="details">{common('details')}</Tabs.Tab>
          <Tabs.Tab value="history">{common('history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="details" pt="md">
          <Stack>
            <ConnectionFacts connection={connection} partner={partner} withSettings={!isChangeable} />
            {connection.role === 'supplier' && may('administer') && (
              <ConnectionTokens connectionId={connection.id} />
            )}
            {isChangeable && <ConnectionSettings connection={connection} />}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <ConnectionHistory entries={partner.history} />
        </Tabs.Panel>
      </Tabs>
      {isReplacing && (
        <ReplaceAccess connection={connection} close={() => setReplacing(false)} onDone={test.run} />
      )}
    </Page>
  );
}

/** In plain words, with what mends it. */
function WhyItRests({ connection: { state, resumeAt }, partner, children }: Props & { children: ReactNode }) {
  const t = useTexts(connectionTexts);
  if (!partner.stateMessage) return null;
  return (
    <Alert color={state === 'stopped' ? 'red' : 'yellow'} role="status">
      <Stack gap="xs" align="flex-start">
        <div>
          <Text size="sm" fw={600}>
            {partner.stateMessage}
          </Text>
          {partner.stateAdvice && <Text size="sm">{partner.stateAdvice}</Text>}
          {state === 'active' && resumeAt && (
            <Text size="sm">{t('resumes', { at: formatInstant(resumeAt) })}</Text>
          )}
        </div>
        {children}
      </Stack>
    </Alert>
  );
}

/** A connection that was just registered is tested at once; going back and forth does not test it again. */
function useTestOfNewOne(run: () => void): void {
  const { pathname, state } = useLocation() as { pathname: string; state: { test?: boolean } | null };
  const navigate = useNavigate();
  const isDone = useRef(false);
  useEffect(() => {
    if (!state?.test || isDone.current) return;
    isDone.current = true;
    run();
    void navigate(pathname, { replace: true, state: null });
  }, [state, run, navigate, pathname]);
}

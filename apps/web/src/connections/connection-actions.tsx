import { Button } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { Link } from 'react-router';
import { client, ifMatch, refresh } from '../api/client';
import { ActionButton } from '../parts/action-button';
import { ConfirmButton } from '../parts/confirm-button';
import { notifyDone } from '../parts/notify';
import { useTexts } from '../texts/define-texts';
import type { Connection } from './connection-form';
import { isEnded } from './connection-state';
import { connectionTexts } from './connection-texts';
import type { ConnectionTestRun } from './use-connection-test';

interface Props {
  connection: Connection;
  test: ConnectionTestRun;
  replaceAccess: () => void;
  onFailure: (failure: unknown) => void;
}

export function ConnectionActions({ connection, test, replaceAccess, onFailure }: Props) {
  const t = useTexts(connectionTexts);
  const { id, role, state, version } = connection;
  const params = { path: { id }, header: ifMatch(version) };
  const set = async (next: 'active' | 'paused') => {
    await client.PATCH('/api/connections/{id}', { params, body: { state: next } });
    await refresh('/api/connections', '/api/partners');
    notifyDone(t(next === 'active' ? 'activated' : 'pausedNow'));
  };
  const end = async () => {
    await client.DELETE('/api/connections/{id}', { params });
    await refresh('/api/connections', '/api/partners', '/api/tokens');
    notifyDone(t('endedNow'));
  };
  return (
    <>
      {role === 'buyer' && (
        <>
          <Button
            onClick={test.run}
            loading={test.isRunning}
            leftSection={<IconPlugConnected size={16} aria-hidden />}
          >
            {t('test')}
          </Button>
          {/* Of a stopped one it stands where it says why. */}
          {state !== 'stopped' && (
            <Button variant="default" onClick={replaceAccess}>
              {t('replaceAccess')}
            </Button>
          )}
        </>
      )}
      {state === 'active' && (
        <ConfirmButton label={t('pause')} consequence={t(`pauseHint${role}`)} act={() => set('paused')} />
      )}
      {/* A stopped one would stop again: it starts with another token, or when a test goes well. */}
      {state === 'paused' && (
        <ActionButton
          variant="default"
          label={t('activate')}
          act={() => set('active')}
          onFailure={onFailure}
        />
      )}
      <ConfirmButton label={t('end')} consequence={t(`endHint${role}`)} act={end} />
    </>
  );
}

export const hasActions = (connection: Connection): boolean => !isEnded(connection);

/** Where else this partner is shown. */
export function ConnectionLinks({ connection: { id, name } }: { connection: Connection }) {
  const t = useTexts(connectionTexts);
  const log = `/admin/logs/integration-log?${new URLSearchParams({ partner: name }).toString()}`;
  return (
    <>
      <Button component={Link} to={log} variant="default">
        {t('toLog')}
      </Button>
      <Button component={Link} to={`/partners/${id}`} variant="default">
        {t('toPartner')}
      </Button>
    </>
  );
}

import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { client, refresh } from '../api/client';
import { ActionButton } from '../parts/action-button';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import type { Import } from './import-states';
import { importTexts } from './import-texts';

/** What the file would do, or did, and what a person can do about it. */
export function ImportSteps({ file }: { file: Import }) {
  const t = useTexts(importTexts);
  const [failure, setFailure] = useState<unknown>(null);
  const [skips, setSkips] = useState(file.skipFaulty);
  const { id, state, register, faulty, created, changed, problem } = file;
  const params = { path: { id } };
  const apply = async () => {
    await client.POST('/api/imports/{id}/apply', { params, body: { skipFaulty: skips } });
    await refresh('/api/imports');
  };
  const stop = async () => {
    await client.POST('/api/imports/{id}/stop', { params });
    await refresh('/api/imports');
  };
  const another = (
    <Button component={Link} to={`/imports?register=${register}`} variant="default">
      {t('sendAnother')}
    </Button>
  );
  const good = created + changed;
  const isBlocked = faulty > 0 || problem?.code === 'import-faulty';
  const skipFaulty = (
    <Checkbox
      label={t('skipFaulty')}
      checked={skips}
      onChange={(event) => setSkips(event.currentTarget.checked)}
    />
  );
  return (
    <Stack gap="sm">
      {state === 'previewed' && (
        <>
          <Text>
            {good === 0
              ? t(faulty === 0 ? 'readyNothing' : file.unchanged > 0 ? 'restUnchanged' : 'nothingGood')
              : t(faulty > 0 ? 'readyFaulty' : 'readyClean')}
          </Text>
          {good > 0 && faulty > 0 && skipFaulty}
          <Group gap="xs">
            {good > 0 && (
              <ActionButton
                label={t('apply', { count: good })}
                act={apply}
                onFailure={setFailure}
                disabled={faulty > 0 && !skips}
              />
            )}
            {another}
          </Group>
        </>
      )}
      {state === 'applying' && (
        <Group>
          <ActionButton variant="default" label={t('stop')} act={stop} onFailure={setFailure} />
        </Group>
      )}
      {state === 'stopped' && (
        <>
          <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
            {problem?.detail ?? t('isStopped')}
          </Alert>
          {isBlocked && skipFaulty}
          <Group gap="xs">
            <ActionButton
              label={t('goOn')}
              act={apply}
              onFailure={setFailure}
              disabled={isBlocked && !skips}
            />
            {another}
          </Group>
        </>
      )}
      {state === 'done' && (
        <>
          <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
            {faulty > 0 ? t('isDoneSkipped', { count: faulty }) : t('isDone')}
          </Alert>
          <Group gap="xs">
            <Button component={Link} to={`/${register}`}>
              {t('seeRegister')}
            </Button>
            {another}
          </Group>
        </>
      )}
      {state === 'failed' && (
        <>
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert" title={t('failed')}>
            {problem?.detail}
          </Alert>
          <Group>{another}</Group>
        </>
      )}
      <FailureNote failure={failure} />
    </Stack>
  );
}

import { Anchor, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api, client, refresh } from '../api/client';
import { useAdminCrumb } from '../frame/use-admin-crumb';
import { ConfirmButton } from '../parts/confirm-button';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import { ImportChip } from './import-chip';
import { ImportProgress } from './import-progress';
import { ImportRows } from './import-rows';
import { hasRows, isRunning, type Import } from './import-states';
import { ImportSteps } from './import-steps';
import { importTexts } from './import-texts';

/** How often a running import is looked at, in milliseconds. */
const lookEvery = 600;

export function ImportPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/imports/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && isRunning(state.data.state) ? lookEvery : false) },
  );
  if (error && !data) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <ImportRecord file={data} /> : <Loading />;
}

function ImportRecord({ file }: { file: Import }) {
  const t = useTexts(importTexts);
  const crumb = useAdminCrumb();
  const navigate = useNavigate();
  const { id, register, state, fileName, unknownColumns } = file;
  useEffect(() => {
    // What stood there before is of the state before.
    if (!isRunning(state)) void refresh('/api/imports', `/api/${register}`);
  }, [state, register]);
  const remove = async () => {
    await client.DELETE('/api/imports/{id}', { params: { path: { id } } });
    await navigate(`/imports?register=${register}`);
    await refresh('/api/imports');
  };
  return (
    <Page
      title={fileName ?? t('unnamed')}
      crumbs={[crumb, { title: t('title'), to: `/imports?register=${register}` }]}
      chips={<ImportChip state={state} />}
      aside={
        state !== 'applying' && (
          <ConfirmButton label={t('remove')} consequence={t('removeHint')} act={remove} />
        )
      }
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          <Anchor component={Link} to={`/${register}`} size="sm" underline="always">
            {t(register)}
          </Anchor>
          {` · ${file.createdBy} · ${formatInstant(file.createdAt)} · `}
          {t(`${register}${file.details === 'replace' ? 'Replace' : 'Merge'}`)}
        </Text>
        {isRunning(state) && <ImportProgress file={file} />}
        <ImportSteps file={file} />
        {unknownColumns.length > 0 && (
          <Text size="sm">{t('unknown', { columns: unknownColumns.join(', ') })}</Text>
        )}
        {hasRows(state) && <ImportRows file={file} />}
      </Stack>
    </Page>
  );
}

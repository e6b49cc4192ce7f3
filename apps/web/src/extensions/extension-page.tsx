import { Button, Fieldset, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api, type Schemas } from '../api/client';
import { useInstance, useRights } from '../frame/session';
import { useAdminCrumb, useMenuTitle } from '../frame/use-admin-crumb';
import { JobTable } from '../jobs/job-table';
import { Chip } from '../parts/chip';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { whole } from '../parts/whole';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { ApiAccessNote } from './api-access-note';
import { lookEvery } from './extension-list';
import { ExtensionParameters } from './extension-parameters';
import { ExtensionSwitch } from './extension-switch';
import { extensionTexts } from './extension-texts';

type Extension = Schemas['ExtensionView'];

export function ExtensionPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/extensions/{id}',
    { params: { path: { id } } },
    { refetchInterval: lookEvery },
  );
  if (error && !data) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <ExtensionRecord key={id} extension={data} /> : <Loading />;
}

function ExtensionRecord({ extension }: { extension: Extension }) {
  const t = useTexts(extensionTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const menuTitle = useMenuTitle();
  const crumb = useAdminCrumb();
  const { id, title, enabled } = extension;
  const hasConnections = useInstance().menus.includes('connections') && id === 'prodsys-to-prodsys';
  return (
    <Page
      title={title}
      crumbs={[crumb, { title: menuTitle('extensions'), to: '/admin/extensions' }]}
      chips={<Chip tone={enabled ? 'ok' : 'plain'}>{enabled ? common('on') : common('off')}</Chip>}
      tools={
        hasConnections && (
          <Button component={Link} to="/admin/integrations/prodsys-to-prodsys" variant="default">
            {t('connections')}
          </Button>
        )
      }
    >
      {may('administer') ? (
        <Stack>
          <Fieldset legend={t('onOff')}>
            <ExtensionSwitch extension={extension} isExplained />
          </Fieldset>
          <ApiAccessNote />
        </Stack>
      ) : (
        <Text>{enabled ? t('whileOn') : t('whileOff')}</Text>
      )}
      <Title order={2}>{t('jobs')}</Title>
      <Jobs extension={extension} />
      {may('administer') && <ExtensionParameters extension={extension} />}
    </Page>
  );
}

function Jobs({ extension: { id, enabled, jobs } }: { extension: Extension }) {
  const t = useTexts(extensionTexts);
  if (jobs.length === 0) return <Text>{t('noJobs')}</Text>;
  const items = jobs.map((job) => ({ ...job, owner: id, enabled }));
  return (
    <JobTable query={whole({ data: { items }, error: null, isPending: false, refetch: () => undefined })} />
  );
}

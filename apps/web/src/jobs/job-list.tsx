import { Text } from '@mantine/core';
import { api } from '../api/client';
import { useRights } from '../frame/session';
import { useAdminCrumb } from '../frame/use-admin-crumb';
import { Page } from '../parts/page';
import { whole } from '../parts/whole';
import { useTexts } from '../texts/define-texts';
import { JobTable } from './job-table';
import { jobTexts } from './job-texts';
import { Retention } from './retention';

/** Jobs run while somebody looks, in milliseconds. */
const lookEvery = 5_000;

export function JobList() {
  const t = useTexts(jobTexts);
  const may = useRights();
  const crumb = useAdminCrumb();
  const jobs = api.useQuery('get', '/api/jobs', {}, { refetchInterval: lookEvery });
  const extensions = api.useQuery('get', '/api/extensions');
  const owners = new Map(extensions.data?.items.map(({ id, title }) => [id, title]));
  return (
    <Page title={t('title')} crumbs={[crumb]}>
      <Text>{t('intro')}</Text>
      <JobTable query={whole(jobs)} owners={owners} />
      {may('administer') && <Retention />}
    </Page>
  );
}

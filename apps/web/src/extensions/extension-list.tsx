import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { api, type Schemas } from '../api/client';
import { useRights } from '../frame/session';
import { useAdminCrumb } from '../frame/use-admin-crumb';
import { Chip } from '../parts/chip';
import { Page } from '../parts/page';
import { RecordList, type Column } from '../parts/record-list';
import { whole } from '../parts/whole';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatDate, formatInstant } from '../texts/format';
import { ExtensionSwitch } from './extension-switch';
import { extensionTexts } from './extension-texts';

/** Its jobs run while somebody looks, in milliseconds. */
export const lookEvery = 5_000;

export function ExtensionList() {
  const t = useTexts(extensionTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const crumb = useAdminCrumb();
  const query = api.useQuery('get', '/api/extensions', {}, { refetchInterval: lookEvery });
  const columns: Column<Schemas['ExtensionView']>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: ({ id, title }) => <Link to={`/admin/extensions/${id}`}>{title}</Link>,
    },
    { key: 'created', header: t('created'), cell: ({ createdAt }) => formatDate(createdAt) },
    {
      key: 'lastExecution',
      header: t('lastExecution'),
      cell: ({ lastExecutionAt, lastResult }) => (
        <div>
          {lastExecutionAt ? formatInstant(lastExecutionAt) : t('notRun')}
          <Text size="xs">{lastResult}</Text>
        </div>
      ),
    },
    {
      key: 'onOff',
      header: t('onOff'),
      cell: (extension) =>
        may('administer') ? (
          <ExtensionSwitch extension={extension} />
        ) : (
          <Chip tone={extension.enabled ? 'ok' : 'plain'}>
            {extension.enabled ? common('on') : common('off')}
          </Chip>
        ),
    },
  ];
  return (
    <Page title={t('title')} crumbs={[crumb]}>
      <RecordList
        label={t('title')}
        query={whole(query)}
        columns={columns}
        idOf={({ id }) => id}
        empty={t('none')}
      />
    </Page>
  );
}

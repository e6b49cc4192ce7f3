import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client';
import { useRights } from '../frame/session';
import { useAdminCrumb } from '../frame/use-admin-crumb';
import { Page } from '../parts/page';
import { RecordList, type Column } from '../parts/record-list';
import { whole } from '../parts/whole';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { ChangeSeries } from './change-series';
import { numberSeriesTexts } from './number-series-texts';
import { numberOf, type NumberSeries } from './series-form';

export function NumberSeriesList() {
  const t = useTexts(numberSeriesTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const crumb = useAdminCrumb();
  const query = api.useQuery('get', '/api/number-series');
  const [changingId, setChangingId] = useState<string | null>(null);
  const changing = query.data?.items.find(({ id }) => id === changingId);
  const columns: Column<NumberSeries>[] = [
    { key: 'series', header: t('series'), cell: ({ title }) => title },
    { key: 'prefix', header: t('prefix'), cell: ({ prefix }) => prefix || '–' },
    // A number as it is written in the register, without spaces.
    { key: 'nextNumber', header: t('nextNumber'), align: 'right', cell: ({ nextNumber }) => nextNumber },
    { key: 'looks', header: t('looks'), cell: numberOf },
    {
      key: 'actions',
      header: common('actions'),
      cell: ({ id }) =>
        may('administer') && (
          <Button size="compact-sm" variant="default" onClick={() => setChangingId(id)}>
            {common('edit')}
          </Button>
        ),
    },
  ];
  return (
    <Page title={t('title')} crumbs={[crumb]}>
      <Text>{t('intro')}</Text>
      <RecordList
        label={t('title')}
        query={whole(query)}
        columns={columns}
        idOf={({ id }) => id}
        empty={t('none')}
      />
      {changing && <ChangeSeries key={changing.id} series={changing} close={() => setChangingId(null)} />}
    </Page>
  );
}

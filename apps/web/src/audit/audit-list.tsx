import { ActionIcon, Anchor, Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { api, type Schemas } from '../api/client';
import { AdministratorsOnly } from '../frame/administrators-only';
import { useAdminCrumb, useMenuTitle } from '../frame/use-admin-crumb';
import { isDay } from '../parts/date-field';
import { EmptyList } from '../parts/empty-list';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { useListAddress, type ListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatInstantInFull } from '../texts/format';
import { AuditFilters } from './audit-filters';
import { auditActions, auditTexts } from './audit-texts';

type Entry = Schemas['AuditEntryView'];

export function AuditList() {
  const title = useMenuTitle()('audit');
  return (
    <AdministratorsOnly title={title}>
      <Trail title={title} />
    </AdministratorsOnly>
  );
}

function Trail({ title }: { title: string }) {
  const t = useTexts(auditTexts);
  const common = useTexts(commonTexts);
  const menuTitle = useMenuTitle();
  const crumb = useAdminCrumb();
  const address = useListAddress();
  const filter = filterIn(address);
  const query = api.useInfiniteQuery('get', '/api/audit', { params: { query: filter } }, paged);
  const asked = new URLSearchParams(filter).toString();
  return (
    <Page
      title={title}
      crumbs={[crumb, { title: menuTitle('logs') }]}
      tools={
        <Button component="a" href={`/api/audit/export.csv?${asked}`} download variant="default">
          {common('downloadCsv')}
        </Button>
      }
    >
      <AuditFilters address={address} />
      <RecordList
        label={title}
        query={query}
        columns={useColumns(address)}
        idOf={({ id }) => id}
        empty={<EmptyList address={address}>{t('none')}</EmptyList>}
      />
    </Page>
  );
}

function filterIn(address: ListAddress) {
  const { from, to, ...rest } = address.pick('actor', 'action', 'objectId', 'from', 'to');
  return { ...rest, ...(from && isDay(from) ? { from } : {}), ...(to && isDay(to) ? { to } : {}) };
}

function useColumns(address: ListAddress): Column<Entry>[] {
  const t = useTexts(auditTexts);
  return [
    { key: 'at', header: t('time'), cell: ({ at }) => formatInstantInFull(at) },
    {
      key: 'actor',
      header: t('actor'),
      cell: ({ actor }) => (
        <Anchor
          component="button"
          type="button"
          size="sm"
          underline="always"
          title={t('onlyActor', { actor })}
          onClick={() => address.set({ actor })}
        >
          {actor === 'system' ? t('system') : actor}
        </Anchor>
      ),
    },
    {
      key: 'action',
      header: t('action'),
      wide: true,
      cell: ({ action }) => (action in auditActions ? t(action as keyof typeof auditActions) : action),
    },
    { key: 'message', header: t('message'), cell: ({ message }) => message },
    {
      key: 'object',
      header: '',
      wide: true,
      cell: ({ objectId, message }) =>
        objectId &&
        address.get('objectId') !== objectId && (
          <ActionIcon
            color="gray"
            size="sm"
            aria-label={t('sameObject', { message })}
            title={t('sameObject', { message })}
            onClick={() => address.set({ objectId })}
          >
            <IconFilter size={15} aria-hidden />
          </ActionIcon>
        ),
    },
  ];
}

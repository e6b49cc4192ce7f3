import { SegmentedControl, Stack, Text } from '@mantine/core';
import { api, type Schemas } from '../api/client';
import { EmptyList } from '../parts/empty-list';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { useListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { formatCount } from '../texts/format';
import { firstVerdict, type Import, type Verdict } from './import-states';
import { importTexts } from './import-texts';
import { RowChanges } from './row-changes';

type Row = Schemas['ImportRowView'];

/** So many rows of each the instance keeps to be shown. */
const kept: Record<Verdict, number> = { fault: 10_000, new: 1_000, changed: 1_000 };

/** What the file says, record by record: faults, and examples of the rest. */
export function ImportRows({ file }: { file: Import }) {
  const t = useTexts(importTexts);
  const address = useListAddress();
  const { id, created, changed, unchanged, faulty, removed, columns: fileColumns } = file;
  const counts: Record<Verdict, number> = { fault: faulty, new: created, changed };
  const verdicts = ['fault', 'new', 'changed'] as const;
  const verdict = verdicts.find((known) => known === address.get('show')) ?? firstVerdict(file);
  const query = api.useInfiniteQuery(
    'get',
    '/api/imports/{id}/rows',
    { params: { path: { id }, query: { verdict } } },
    { ...paged, placeholderData: undefined },
  );
  const columns: Column<Row>[] = [
    { key: 'line', header: t('line'), align: 'right', cell: ({ line }) => formatCount(line) },
    { key: 'record', header: t('record'), cell: ({ key }) => key },
    verdict === 'fault'
      ? { key: 'faults', header: t('whatIsWrong'), cell: (row) => <Faults row={row} /> }
      : {
          key: 'changes',
          header: t(verdict === 'new' ? 'whatComes' : 'whatChanges'),
          cell: ({ changes }) => (
            <RowChanges changes={changes} columns={fileColumns} isNew={verdict === 'new'} />
          ),
        },
  ];
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('filter')}
        style={{ alignSelf: 'flex-start' }}
        data={verdicts.map((value) => ({ value, label: `${t(value)}: ${formatCount(counts[value])}` }))}
        value={verdict}
        onChange={(show) => address.set({ show })}
      />
      <Text size="sm">
        {`${t('unchanged')}: ${formatCount(unchanged)}`}
        {removed > 0 && ` · ${t('removedHint')}: ${formatCount(removed)}`}
      </Text>
      <RecordList
        label={t(verdict)}
        query={query}
        columns={columns}
        idOf={({ line }) => String(line)}
        empty={<EmptyList>{t('noRows')}</EmptyList>}
      />
      {counts[verdict] > kept[verdict] && (
        <Text size="sm" c="dimmed">
          {t('firstOnly', { count: formatCount(kept[verdict]) })}
        </Text>
      )}
    </Stack>
  );
}

function Faults({ row: { line: first, faults } }: { row: Row }) {
  const t = useTexts(importTexts);
  return (
    <Stack gap={2}>
      {faults.map(({ line, column, detail }, index) => (
        <span key={index}>
          {line !== first && `${t('line')} ${formatCount(line)}, `}
          <strong>{column ?? t('wholeRow')}</strong>: {detail}
        </span>
      ))}
    </Stack>
  );
}

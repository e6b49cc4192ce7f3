import { Stack, Text } from '@mantine/core';
import { api, type Schemas } from '../api/client';
import { EmptyList } from '../parts/empty-list';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { useTexts } from '../texts/define-texts';
import { formatCount } from '../texts/format';
import type { Import, Verdict } from './import-states';
import { importTexts } from './import-texts';
import { RowChanges } from './row-changes';

type Row = Schemas['ImportRowView'];

/** So many rows of each the instance keeps to be shown. */
const kept: Record<Verdict, number> = { fault: 10_000, new: 1_000, changed: 1_000 };
const headings = { fault: 'whatIsWrong', new: 'whatComes', changed: 'whatChanges' } as const;

interface Props {
  file: Import;
  verdict: Verdict;
  /** How many there are altogether. */
  count: number;
}

/** Every fault up to a limit, and examples of what is new and changed. */
export function RowList({ file, verdict, count }: Props) {
  const t = useTexts(importTexts);
  const query = api.useInfiniteQuery(
    'get',
    '/api/imports/{id}/rows',
    { params: { path: { id: file.id }, query: { verdict } } },
    paged,
  );
  const columns: Column<Row>[] = [
    { key: 'line', header: t('line'), cell: ({ line }) => formatCount(line) },
    { key: 'record', header: t('record'), cell: ({ key }) => key },
    {
      key: 'what',
      header: t(headings[verdict]),
      cell: (row) =>
        verdict === 'fault' ? (
          <Faults row={row} />
        ) : (
          <RowChanges changes={row.changes} columns={file.columns} isNew={verdict === 'new'} />
        ),
    },
  ];
  return (
    <>
      <RecordList
        label={t(verdict)}
        query={query}
        columns={columns}
        idOf={({ line }) => String(line)}
        empty={<EmptyList>{t('noRows')}</EmptyList>}
      />
      {count > kept[verdict] && (
        <Text size="sm" c="dimmed">
          {t('firstOnly', { count: formatCount(kept[verdict]) })}
        </Text>
      )}
    </>
  );
}

/** A record may be several lines of the file. */
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

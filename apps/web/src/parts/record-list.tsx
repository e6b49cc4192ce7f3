import { Button, Checkbox, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { FailureNote } from './failure-note';
import classes from './record-list.module.css';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** The name by which the API sorts; `first` is the direction of the first press. */
  sort?: { by: string; first?: 'up' | 'down' };
  align?: 'right';
  /** Left out on a phone, where each record is a card. */
  wide?: boolean;
  /** Never broken: a number of ours. */
  narrow?: boolean;
}

/** What a list needs of a query that pages by `nextCursor`. */
export interface PagedQuery<T> {
  data?: { pages: { items: T[] }[] };
  error: unknown;
  isPending: boolean;
  isPlaceholderData?: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
  refetch: () => unknown;
}

interface Selection {
  chosen: ReadonlySet<string>;
  onChange: (chosen: Set<string>) => void;
  /** What a record is called, for the check box. */
  nameOf: (id: string) => string;
}

interface Props<T> {
  /** What the list is, for those who do not see it. */
  label: string;
  query: PagedQuery<T>;
  columns: Column<T>[];
  idOf: (row: T) => string;
  /** Shown instead of the table when there is nothing: what to do next. */
  empty: ReactNode;
  sort?: { value: string; onChange: (sort: string) => void };
  selection?: Selection;
  /** Bold rows. */
  isUnread?: (row: T) => boolean;
}

/** A dense table with sortable headings; on a phone each record is a card. */
export function RecordList<T>({ label, query, columns, idOf, empty, sort, selection, isUnread }: Props<T>) {
  const t = useTexts(commonTexts);
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (query.error && rows.length === 0)
    return <FailureNote failure={query.error} retry={() => void query.refetch()} />;
  if (query.isPending)
    return (
      <Stack gap={6} aria-busy="true" aria-label={t('loading')}>
        {Array.from({ length: 8 }, (_, index) => (
          <Skeleton key={index} h={30} />
        ))}
      </Stack>
    );
  if (rows.length === 0) return <div className={classes.empty}>{empty}</div>;
  const ids = rows.map(idOf);
  const chosenHere = ids.filter((id) => selection?.chosen.has(id)).length;
  const choose = (some: string[], on: boolean) => {
    const next = new Set(selection?.chosen);
    for (const id of some)
      if (on) next.add(id);
      else next.delete(id);
    selection?.onChange(next);
  };
  return (
    <Stack gap="sm" align="stretch">
      {query.error ? <FailureNote failure={query.error} retry={() => void query.refetch()} /> : null}
      <table
        role="table"
        aria-label={label}
        className={classes.table}
        data-old={query.isPlaceholderData || undefined}
      >
        <thead role="rowgroup">
          <tr role="row">
            {selection && (
              <th role="columnheader" className={classes.check} data-label={t('chooseAll')}>
                <Checkbox
                  aria-label={t('chooseAll')}
                  checked={chosenHere === ids.length}
                  indeterminate={chosenHere > 0 && chosenHere < ids.length}
                  onChange={(event) => choose(ids, event.currentTarget.checked)}
                />
              </th>
            )}
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const id = idOf(row);
            return (
              <tr role="row" key={id} data-unread={isUnread?.(row) || undefined}>
                {selection && (
                  <td role="cell" className={classes.check}>
                    <Checkbox
                      aria-label={t('choose', { what: selection.nameOf(id) })}
                      checked={selection.chosen.has(id)}
                      onChange={(event) => choose([id], event.currentTarget.checked)}
                    />
                  </td>
                )}
                {columns.map(({ key, header, cell, align, wide, narrow }) => (
                  <td
                    role="cell"
                    key={key}
                    data-label={header}
                    data-align={align}
                    data-wide={wide || undefined}
                    data-narrow={narrow || undefined}
                  >
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {query.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
      {selection && selection.chosen.size > 0 && (
        <Text size="sm" role="status">
          {t('chosen', { count: selection.chosen.size })}
        </Text>
      )}
    </Stack>
  );
}

function Heading<T>({ column, sort }: { column: Column<T>; sort: Props<T>['sort'] }) {
  const t = useTexts(commonTexts);
  const { header, align, wide } = column;
  const shared = { role: 'columnheader', 'data-align': align, 'data-wide': wide || undefined };
  if (!sort || !column.sort) return <th {...shared}>{header}</th>;
  const { by, first = 'up' } = column.sort;
  const up = sort.value === by;
  const down = sort.value === `-${by}`;
  const next = up ? `-${by}` : down ? by : first === 'up' ? by : `-${by}`;
  const Icon = up ? IconArrowUp : down ? IconArrowDown : IconArrowsSort;
  return (
    <th {...shared} aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <UnstyledButton
        className={classes.sort}
        data-on={up || down || undefined}
        title={t('sortBy', { column: header })}
        onClick={() => sort.onChange(next)}
      >
        {header}
        <Icon size={13} aria-hidden />
      </UnstyledButton>
    </th>
  );
}

import { Button, Stack, Table, Text } from '@mantine/core';
import type { Schemas } from '../api/client';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import { FailureNote } from './failure-note';
import { partsTexts } from './parts-texts';
import type { PagedQuery } from './record-list';

interface Props {
  query: PagedQuery<Schemas['HistoryEntryView']>;
  /** What a field is called on the page; a field it does not know keeps its own name. */
  labelOf: (field: string) => string;
}

/** Of what came or went as a whole, the switches say nothing by themselves. */
const shown = (value: unknown): string =>
  value === null || value === undefined || value === '' || typeof value === 'boolean'
    ? ''
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : Object.values(value).map(shown).filter(Boolean).join(', ');

/** Who changed what, newest first. */
export function History({ query, labelOf }: Props) {
  const t = useTexts(partsTexts);
  const common = useTexts(commonTexts);
  const text = (value: unknown) =>
    typeof value === 'boolean' ? common(value ? 'yes' : 'no') : shown(value) || '–';
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (query.error) return <FailureNote failure={query.error} retry={() => void query.refetch()} />;
  if (!query.isPending && entries.length === 0) return <Text c="dimmed">{t('noHistory')}</Text>;
  return (
    <Stack gap="lg">
      {entries.map(({ id, at, actor, source, message, changes }) => (
        <div key={id}>
          <Text size="sm">
            <strong>{message}</strong> · {actor}
            {source === 'person' ? '' : ` (${t(source)})`} · {formatInstant(at)}
          </Text>
          {changes.length > 0 && (
            <Table withRowBorders={false} verticalSpacing={2} layout="fixed" mt={4} fz="sm">
              <Table.Thead>
                <Table.Tr c="dimmed">
                  <Table.Th>{t('field')}</Table.Th>
                  <Table.Th>{t('before')}</Table.Th>
                  <Table.Th>{t('after')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {changes.map(({ field, from, to }) => (
                  <Table.Tr key={field}>
                    <Table.Td>{labelOf(field)}</Table.Td>
                    <Table.Td>{text(from)}</Table.Td>
                    <Table.Td>{text(to)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </div>
      ))}
      {query.hasNextPage && (
        <Button
          variant="default"
          onClick={() => void query.fetchNextPage()}
          loading={query.isFetchingNextPage}
        >
          {common('more')}
        </Button>
      )}
    </Stack>
  );
}

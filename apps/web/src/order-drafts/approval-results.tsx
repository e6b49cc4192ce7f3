import { Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { Chip } from '../parts/chip';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { draftTexts } from './draft-texts';

type Result = Schemas['BulkApprovalResult'];

/** What became of each draft that was to be approved. */
export function ApprovalResults({ results, close }: { results: Result[]; close: () => void }) {
  const t = useTexts(draftTexts);
  const common = useTexts(commonTexts);
  const approved = results.filter((result) => result.approved);
  const others = results.filter((result) => !result.approved);
  return (
    <Paper withBorder p="md" role="status">
      <Stack gap="sm">
        <Group justify="space-between">
          <Group gap="xs">
            {approved.length > 0 && <Chip tone="ok">{t('approvedMany', { count: approved.length })}</Chip>}
            {others.length > 0 && <Chip tone="bad">{t('notApprovedMany', { count: others.length })}</Chip>}
          </Group>
          <Button size="xs" variant="default" onClick={close}>
            {common('close')}
          </Button>
        </Group>
        <List size="sm" spacing="xs">
          {others.map(({ id, number, problem }) => (
            <List.Item key={id}>
              <Link to={`/order-drafts/${id}`}>{number ?? id}</Link>
              <Text span size="sm">
                {' '}
                {[problem?.detail, ...(problem?.errors ?? []).map(({ detail }) => detail)].join(' ')}
              </Text>
            </List.Item>
          ))}
          {approved.map(({ id, number, salesOrderId, salesOrderNumber }) => (
            <List.Item key={id}>
              <Link to={`/orders/${salesOrderId}`}>
                {t('becameOrder', { draft: number ?? '', order: salesOrderNumber ?? '' })}
              </Link>
            </List.Item>
          ))}
        </List>
      </Stack>
    </Paper>
  );
}

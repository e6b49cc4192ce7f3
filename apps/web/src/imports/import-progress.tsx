import { Group, Loader, Progress, Stack, Text } from '@mantine/core';
import { useTexts } from '../texts/define-texts';
import { formatCount } from '../texts/format';
import type { Import } from './import-states';
import { importTexts } from './import-texts';

/** How far the present pass is. A small file is put in as a whole, of which there is no part to show. */
export function ImportProgress({
  file: { state, bytes, processedBytes, rows, processedRows },
}: {
  file: Import;
}) {
  const t = useTexts(importTexts);
  const what = state === 'applying' ? t('applyingNow') : t('reading');
  const part = bytes > 0 ? (processedBytes / bytes) * 100 : 0;
  const done = formatCount(processedRows);
  const counted = rows > 0 ? t('rowsOf', { done, total: formatCount(rows) }) : t('rows', { done });
  return (
    <Stack gap="xs" role="status">
      <Group gap="xs">
        {part === 0 && <Loader size="xs" />}
        <Text size="sm">{processedRows > 0 ? `${what}: ${counted}` : `${what} …`}</Text>
      </Group>
      {part > 0 && <Progress value={part} animated aria-label={what} />}
      <Text size="sm" c="dimmed">
        {t('mayLeave')}
      </Text>
    </Stack>
  );
}

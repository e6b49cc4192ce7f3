import { Stack, Text } from '@mantine/core';
import type { Schemas } from '../api/client';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import { partnerTexts } from './partner-texts';

/** Who did what to the connection, newest first. */
export function PartnerChanges({ changes }: { changes: Schemas['PartnerHistoryEntry'][] }) {
  const t = useTexts(partnerTexts);
  if (changes.length === 0) return <Text c="dimmed">{t('noHistory')}</Text>;
  return (
    <Stack gap="xs">
      {changes.map(({ id, at, actor, message }) => (
        <Text key={id} size="sm">
          {message} · {actor} · {formatInstant(at)}
        </Text>
      ))}
    </Stack>
  );
}

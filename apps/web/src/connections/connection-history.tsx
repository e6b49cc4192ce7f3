import { List, Text } from '@mantine/core';
import type { Schemas } from '../api/client';
import { partsTexts } from '../parts/parts-texts';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';

/** Who changed what, newest first; the instance says it in the reader's language. */
export function ConnectionHistory({ entries }: { entries: Schemas['PartnerHistoryEntry'][] }) {
  const t = useTexts(partsTexts);
  if (entries.length === 0) return <Text c="dimmed">{t('noHistory')}</Text>;
  return (
    <List listStyleType="none" spacing="sm" size="sm">
      {entries.map(({ id, at, actor, message }) => (
        <List.Item key={id}>
          <strong>{message}</strong> · {actor} · {formatInstant(at)}
        </List.Item>
      ))}
    </List>
  );
}

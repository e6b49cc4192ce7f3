import { Stack, Text } from '@mantine/core';
import type { Schemas } from '../api/client';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { headingOf, listOf, shownValue } from './field-headings';
import { importTexts } from './import-texts';

type Change = Schemas['ImportChange'];

interface Props {
  changes: Change[];
  columns: Schemas['ImportColumn'][];
  isNew: boolean;
}

/** Field by field, under the headings of the file. */
export function RowChanges({ changes, columns, isNew }: Props) {
  const t = useTexts(importTexts);
  const common = useTexts(commonTexts);
  const shown = (value: unknown) =>
    typeof value === 'boolean' ? common(value ? 'yes' : 'no') : shownValue(value) || '–';
  const text = ({ field, from, to }: Change) => {
    const list = listOf(field);
    if (list) return { label: t(list), value: `${shown(to ?? from)} (${t(to === null ? 'gone' : 'added')})` };
    const label = headingOf(field, columns) ?? field;
    return { label, value: isNew ? shown(to) : `${shown(from)} → ${shown(to)}` };
  };
  return (
    <Stack gap={2}>
      {changes.map((change) => {
        const { label, value } = text(change);
        return (
          <span key={change.field}>
            <Text span size="sm" c="dimmed">
              {label}:
            </Text>{' '}
            {value}
          </span>
        );
      })}
    </Stack>
  );
}

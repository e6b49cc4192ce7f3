import { Group, Stack, Text } from '@mantine/core';
import type { Schemas } from '../api/client';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { headingOf, listOf, shownValue } from './field-headings';
import { importTexts } from './import-texts';

type Change = Schemas['ImportChange'];

interface Props {
  changes: Change[];
  columns: Schemas['ImportColumn'][];
  /** Of a new record all that was read is shown, close together; otherwise each change on a line of its own. */
  isNew: boolean;
}

/** Field by field, under the headings of the file. */
export function RowChanges({ changes, columns, isNew }: Props) {
  const t = useTexts(importTexts);
  const common = useTexts(commonTexts);
  const text = ({ field, from, to }: Change) => {
    const shown = (value: unknown) =>
      typeof value === 'boolean' ? common(value ? 'yes' : 'no') : shownValue(field, value) || '–';
    const list = listOf(field);
    if (list) return { label: t(list), value: `${shown(to ?? from)} (${t(to === null ? 'gone' : 'added')})` };
    const label = headingOf(field, columns) ?? field;
    return { label, value: isNew ? shown(to) : `${shown(from)} → ${shown(to)}` };
  };
  const all = changes.map((change) => {
    const { label, value } = text(change);
    return (
      <span key={change.field}>
        <Text span size="sm" c="dimmed">
          {label}:
        </Text>{' '}
        {value}
      </span>
    );
  });
  return isNew ? <Group gap="0 0.9rem">{all}</Group> : <Stack gap={2}>{all}</Stack>;
}

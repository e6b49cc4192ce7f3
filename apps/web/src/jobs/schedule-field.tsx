import { Select, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/define-texts';
import { jobTexts } from './job-texts';
import { rhythmOf } from './rhythm';
import { useScheduleInWords } from './schedule';

const usual = [
  '*/10 * * * * *',
  '0 * * * * *',
  '0 */5 * * * *',
  '0 */15 * * * *',
  '0 0 * * * *',
  '0 0 4 * * *',
];
const own = 'own';

interface Props {
  label: string;
  description?: ReactNode;
  /** A cron pattern. */
  value?: string;
  onChange?: (pattern: string) => void;
  error?: ReactNode;
}

/** Usual rhythms in words; a pattern for whoever needs another. */
export function ScheduleField({ label, description, value = '', onChange, error }: Props) {
  const t = useTexts(jobTexts);
  const inWords = useScheduleInWords();
  const [wantsOwn, setWantsOwn] = useState(false);
  const isOwn = wantsOwn || rhythmOf(value) === null;
  const patterns = isOwn || usual.includes(value) ? usual : [value, ...usual];
  return (
    <Stack gap="xs">
      <Select
        label={label}
        description={description}
        allowDeselect={false}
        data={[
          ...patterns.map((pattern) => ({ value: pattern, label: inWords(pattern) ?? pattern })),
          { value: own, label: t('ownPattern') },
        ]}
        value={isOwn ? own : value}
        error={isOwn ? undefined : error}
        onChange={(chosen) => {
          setWantsOwn(chosen === own);
          if (chosen && chosen !== own) onChange?.(chosen);
        }}
      />
      {isOwn && (
        <TextInput
          label={t('pattern')}
          description={t('patternHint')}
          spellCheck={false}
          value={value}
          error={error}
          onChange={(event) => onChange?.(event.currentTarget.value)}
        />
      )}
    </Stack>
  );
}

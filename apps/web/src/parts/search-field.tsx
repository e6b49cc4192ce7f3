import { CloseButton, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';

/** How long after the last letter the question goes out, in milliseconds. */
const pause = 200;

interface Props {
  value: string;
  onChange: (value: string) => void;
  label?: string;
}

/** Typing is only shown; the list is asked when the typing rests. `/` leads here from anywhere on the page. */
export function SearchField({ value, onChange, label }: Props) {
  const t = useTexts(commonTexts);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  useHotkeys([['/', () => field.current?.focus()]]);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onChange(typed);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={label ?? t('search')}
      placeholder={label ?? t('search')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        typed && <CloseButton size="sm" aria-label={t('clearFilters')} onClick={() => setTyped('')} />
      }
      w={{ base: '100%', xs: 280 }}
    />
  );
}

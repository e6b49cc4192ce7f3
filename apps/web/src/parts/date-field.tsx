import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/define-texts';
import { formatDate, parseDate } from '../texts/format';
import { partsTexts } from './parts-texts';

// Fetched when somebody opens it: most people type.
const Calendar = lazy(async () => ({ default: (await import('./calendar')).Calendar }));

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'label'> {
  label?: string;
  /** A day as the API writes it, `2026-11-22`, or empty. */
  value?: string;
  /** The same; empty when the field is. What is no day is passed on as it stands, so that nothing typed is lost. */
  onChange?: (value: string) => void;
}

/** Is this text what a `DateField` hands on for a day, or for nothing? */
export const isDay = (value: string): boolean => value === '' || parseDate(value) === value;

const shown = (value: string) => (value && isDay(value) ? formatDate(value) : value);

/** A day as Norwegians write it, 22.11.2026, typed or chosen in a calendar. */
export function DateField({ value = '', onChange, error, disabled, ...rest }: Props) {
  const t = useTexts(partsTexts);
  const [typed, setTyped] = useState(() => shown(value));
  const [opened, calendar] = useDisclosure();
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(shown(value));
  }, [value]);
  const tell = (text: string) => {
    told.current = text.trim() === '' ? '' : (parseDate(text) ?? text);
    onChange?.(told.current);
  };
  const name = rest.label ?? rest['aria-label'] ?? t('date');
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      disabled={disabled}
      value={typed}
      error={error ?? (isDay(value) ? undefined : t('wrongDate'))}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
      onBlur={(event) => {
        setTyped(shown(told.current));
        rest.onBlur?.(event);
      }}
      rightSection={
        <Popover opened={opened} onChange={calendar.close} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              color="gray"
              disabled={disabled}
              aria-label={t('openCalendar', { what: name })}
              onClick={calendar.toggle}
            >
              <IconCalendar size={16} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense>
              <Calendar
                value={isDay(value) ? value : ''}
                onChange={(day) => {
                  setTyped(shown(day));
                  tell(day);
                  calendar.close();
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}

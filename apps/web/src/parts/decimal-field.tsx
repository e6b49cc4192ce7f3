import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatDecimal, parseDecimal } from '../texts/format';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** An exact decimal as the API writes it, or empty. */
  value?: string;
  /** The same; empty when the field is. What is no number is passed on as it stands, so that nothing typed is lost. */
  onChange?: (value: string) => void;
  least?: number;
}

/** Is this text what a `DecimalField` hands on for a number, or for nothing? */
export const isDecimal = (value: string): boolean => value === '' || parseDecimal(value) === value;

/** A number as Norwegians write it: 1 234,50. */
export function DecimalField({ value = '', onChange, least = 0, error, ...rest }: Props) {
  const t = useTexts(commonTexts);
  const shown = (decimal: string) =>
    decimal && isDecimal(decimal) ? formatDecimal(decimal, least) : decimal;
  const [typed, setTyped] = useState(() => shown(value));
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value && isDecimal(value) ? formatDecimal(value, least) : value);
  }, [value, least]);
  const tell = (text: string) => {
    setTyped(text);
    told.current = text.trim() === '' ? '' : (parseDecimal(text) ?? text);
    onChange?.(told.current);
  };
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      value={typed}
      error={error ?? (isDecimal(value) ? undefined : t('notANumber'))}
      onChange={(event) => tell(event.currentTarget.value)}
      onBlur={(event) => {
        setTyped(shown(told.current));
        rest.onBlur?.(event);
      }}
    />
  );
}

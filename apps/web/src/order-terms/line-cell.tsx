import { memo, useEffect, useRef, useState } from 'react';
import type { CellKind } from './line-columns';
import classes from './line-grid.module.css';
import type { LineField } from './line-values';

interface Props {
  field: LineField;
  kind: CellKind;
  value: string;
  label: string;
  isNumber?: boolean;
  /** Of a field without a heading. */
  hint?: string;
  isWrong: boolean;
  describedBy: string;
  onChange: (field: LineField, value: string) => void;
}

/** One field of a line: a bare input, because a grid may have ten thousand of them. */
export const LineCell = memo(function LineCell({
  field,
  kind,
  value,
  label,
  isNumber,
  hint,
  isWrong,
  describedBy,
  onChange,
}: Props) {
  const [typed, setTyped] = useState(() => kind.shown(value));
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(kind.shown(value));
  }, [value, kind]);
  return (
    <input
      className={classes.input}
      data-column={field}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? describedBy : undefined}
      autoComplete="off"
      inputMode={isNumber ? 'decimal' : undefined}
      placeholder={hint}
      // What does not fit can be read all the same.
      title={typed.length > 20 ? typed : undefined}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        told.current = kind.read(event.currentTarget.value);
        onChange(field, told.current);
      }}
      onBlur={() => setTyped(kind.shown(told.current))}
    />
  );
});

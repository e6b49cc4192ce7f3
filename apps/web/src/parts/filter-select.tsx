import { Select } from '@mantine/core';

interface Props {
  label: string;
  data: { value: string; label: string }[];
  /** Empty: not filtered. */
  value: string;
  onChange: (value: string | null) => void;
}

/** More than one sees at a glance. */
const many = 8;

/** A filter of a list, beside its search field; its name is its placeholder, to save a line. */
export function FilterSelect({ label, data, value, onChange }: Props) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      data={data}
      value={data.some((item) => item.value === value) ? value : null}
      onChange={onChange}
      clearable
      searchable={data.length > many}
      w={{ base: '100%', xs: 190 }}
    />
  );
}

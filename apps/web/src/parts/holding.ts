import type { ComboboxItem, ComboboxParsedItem } from '@mantine/core';

const isItem = (option: ComboboxParsedItem): option is ComboboxItem => 'label' in option;

/** The options that have every typed word in their name. */
export function holding(options: ComboboxParsedItem[], typed: string): ComboboxItem[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return options
    .filter(isItem)
    .filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}

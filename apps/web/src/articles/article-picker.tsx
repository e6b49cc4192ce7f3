import { Select, Text, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { holding } from '../parts/holding';
import { api } from '../api/client';
import type { Article } from './article-form';

interface Props extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchable'> {
  value: string | null;
  onChange: (id: string | null, article: Article | null) => void;
  /** Only what this supplier sells, with the numbers it has there. */
  supplierContactId?: string | null;
}

/** One article of the register, found by typing its number or words of its description. */
export function ArticlePicker({ value, onChange, supplierContactId, ...rest }: Props) {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const { data: chosen } = api.useQuery(
    'get',
    '/api/articles/{id}',
    { params: { path: { id: value ?? '' } } },
    { enabled: Boolean(value) },
  );
  const search = asked && asked !== (chosen && nameOf(chosen)) ? asked : undefined;
  const [isOpen, setOpen] = useState(false);
  const { data: found, isPlaceholderData } = api.useQuery(
    'get',
    '/api/articles',
    {
      params: {
        query: { search, active: 'true', supplierContactId: supplierContactId ?? undefined, limit: '30' },
      },
    },
    // A grid of a thousand lines has a thousand of these.
    { placeholderData: keepPreviousData, enabled: isOpen },
  );
  const articles = [
    ...(chosen ? [chosen] : []),
    ...(found?.items ?? []).filter(({ id }) => id !== chosen?.id),
  ];
  const supplierNumber = (article: Article) =>
    article.suppliers.find(({ contactId }) => contactId === supplierContactId)?.supplierArticleNumber;
  return (
    <Select
      {...rest}
      searchable
      data={articles.map((article) => ({ value: article.id, label: nameOf(article) }))}
      selectFirstOptionOnChange
      // The instance has searched already, in more than is shown; until it answers, no other article must stand here.
      filter={({ options }) =>
        isPlaceholderData || asked !== typed.trim() ? holding(options, typed) : options
      }
      renderOption={({ option }) => {
        const article = articles.find(({ id }) => id === option.value);
        const there = article && supplierNumber(article);
        return (
          <span>
            {option.label}
            {there && (
              <Text span size="xs" c="dimmed" ml={6}>
                {there}
              </Text>
            )}
          </span>
        );
      }}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      value={value}
      onChange={(id) => onChange(id, articles.find((article) => article.id === id) ?? null)}
      searchValue={typed}
      onSearchChange={setTyped}
    />
  );
}

const nameOf = ({ number, description }: Article) => `${number} ${description}`;

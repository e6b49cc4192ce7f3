import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { holding } from '../parts/holding';
import { api, type Schemas } from '../api/client';

type Contact = Schemas['ContactView'];

interface Props extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchable'> {
  role?: 'customer' | 'supplier';
  value: string | null;
  onChange: (id: string | null, contact: Contact | null) => void;
}

/** One contact of the register, found by typing; the register may be as large as it likes. */
export function ContactPicker({ role, value, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const { data: chosen } = api.useQuery(
    'get',
    '/api/contacts/{id}',
    { params: { path: { id: value ?? '' } } },
    { enabled: Boolean(value) },
  );
  const search = asked && asked !== chosen?.name ? asked : undefined;
  const { data: found, isPlaceholderData } = api.useQuery(
    'get',
    '/api/contacts',
    { params: { query: { role, search, active: 'true', limit: '30' } } },
    { placeholderData: keepPreviousData },
  );
  const contacts = [
    ...(chosen ? [chosen] : []),
    ...(found?.items ?? []).filter(({ id }) => id !== chosen?.id),
  ];
  return (
    <Select
      {...rest}
      searchable
      clearable
      data={contacts.map((contact) => ({ value: contact.id, label: nameOf(contact, role) }))}
      selectFirstOptionOnChange
      // The instance has searched already, in more than the name; until it answers, nobody else must stand here.
      filter={({ options }) =>
        isPlaceholderData || asked !== typed.trim() ? holding(options, typed) : options
      }
      value={value}
      onChange={(id) => onChange(id, contacts.find((contact) => contact.id === id) ?? null)}
      searchValue={typed}
      onSearchChange={setTyped}
    />
  );
}

function nameOf({ name, customerNumber, supplierNumber }: Contact, role: Props['role']): string {
  const number = role === 'customer' ? customerNumber : role === 'supplier' ? supplierNumber : null;
  return number ? `${name} (${number})` : name;
}

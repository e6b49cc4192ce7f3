import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import { useTexts } from '../texts/define-texts';
import { connectionTexts } from './connection-texts';

interface Props {
  value?: string[];
  onChange: (userIds: string[]) => void;
  error?: ReactNode;
}

/** The API takes as many. */
const most = 20;

export function ResponsibleField({ value = [], ...field }: Props) {
  const t = useTexts(connectionTexts);
  const { data } = api.useQuery('get', '/api/users', { params: { query: { active: 'true', limit: '200' } } });
  const people = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <MultiSelect
      label={t('responsible')}
      description={t('responsibleHint')}
      searchable
      hidePickedOptions
      maxValues={most}
      data={people}
      // Somebody who has left is not asked to stay: the API would refuse it.
      value={value.filter((id) => !data || people.some((person) => person.value === id))}
      {...field}
    />
  );
}

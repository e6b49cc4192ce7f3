import { Group } from '@mantine/core';
import { api } from '../api/client';
import { DateField } from '../parts/date-field';
import { FilterSelect } from '../parts/filter-select';
import { FilterTag } from '../parts/filter-tag';
import type { ListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { auditActions, auditTexts } from './audit-texts';

export function AuditFilters({ address }: { address: ListAddress }) {
  const t = useTexts(auditTexts);
  const common = useTexts(commonTexts);
  const actor = address.get('actor');
  const actors = useActors(actor);
  const actions = (Object.keys(auditActions) as (keyof typeof auditActions)[]).map((action) => ({
    value: action,
    label: t(action),
  }));
  return (
    <Group gap="sm" align="center">
      <FilterSelect
        label={t('actor')}
        data={actors}
        value={actor}
        onChange={(name) => address.set({ actor: name })}
      />
      <FilterSelect
        label={t('action')}
        data={actions}
        value={address.get('action')}
        onChange={(action) => address.set({ action })}
      />
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          aria-label={common(end)}
          placeholder={common(end)}
          value={address.get(end)}
          onChange={(day) => address.set({ [end]: day })}
          w={{ base: 'calc(50% - 0.375rem)', xs: 140 }}
        />
      ))}
      {address.get('objectId') && (
        <FilterTag label={t('onlyObject')} remove={() => address.set({ objectId: null })} />
      )}
    </Group>
  );
}

/** The users, what runs by itself, and whoever is asked for: a token acts under its own name. */
function useActors(asked: string): { value: string; label: string }[] {
  const t = useTexts(auditTexts);
  const { data } = api.useQuery('get', '/api/users', { params: { query: { limit: '200' } } });
  const users = (data?.items ?? []).map(({ username, name }) => ({
    value: username,
    label: name === username ? name : `${name} (${username})`,
  }));
  const all = [...users, { value: 'system', label: t('system') }];
  return asked && !all.some(({ value }) => value === asked) ? [...all, { value: asked, label: asked }] : all;
}

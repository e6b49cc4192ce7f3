import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import { DateField } from '../parts/date-field';
import { FilterSelect } from '../parts/filter-select';
import { FilterTag } from '../parts/filter-tag';
import { SearchField } from '../parts/search-field';
import type { ListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { integrationLogTexts } from './integration-log-texts';

export function LogFilters({ address, children }: { address: ListAddress; children: ReactNode }) {
  const t = useTexts(integrationLogTexts);
  const common = useTexts(commonTexts);
  const partner = address.get('partner');
  const partners = usePartners(partner);
  // These come from links: they are shown, and can be taken away.
  const links = {
    document: t('onlyDocument', { number: address.get('document') }),
    traceId: t('onlyTrace', { trace: address.get('traceId').slice(0, 8) }),
  };
  return (
    <Group gap="sm" align="center">
      <SearchField
        value={address.get('search')}
        onChange={(search) => address.set({ search })}
        label={t('search')}
      />
      <FilterSelect
        label={t('level')}
        data={(['error', 'warning', 'info'] as const).map((level) => ({ value: level, label: t(level) }))}
        value={address.get('level')}
        onChange={(level) => address.set({ level })}
      />
      <FilterSelect
        label={t('partner')}
        data={partners}
        value={partner}
        onChange={(name) => address.set({ partner: name })}
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
      {(['document', 'traceId'] as const).map(
        (name) =>
          address.get(name) && (
            <FilterTag key={name} label={links[name]} remove={() => address.set({ [name]: null })} />
          ),
      )}
      {children}
    </Group>
  );
}

/** Those that are partners now, and the one that is asked for, should it have had another name then. */
function usePartners(asked: string): { value: string; label: string }[] {
  const { data } = api.useQuery('get', '/api/partners', { params: { query: { limit: '200' } } });
  const names = new Set([...(data?.items ?? []).map(({ name }) => name), ...(asked ? [asked] : [])]);
  return [...names].map((name) => ({ value: name, label: name }));
}

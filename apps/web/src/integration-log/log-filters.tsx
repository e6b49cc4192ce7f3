import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import { DateField } from '../parts/date-field';
import { FilterSelect } from '../parts/filter-select';
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
          w={{ base: '100%', xs: 140 }}
        />
      ))}
      {(['document', 'traceId'] as const).map(
        (name) =>
          address.get(name) && (
            <Button
              key={name}
              size="compact-sm"
              variant="light"
              rightSection={<IconX size={14} aria-hidden />}
              aria-label={t('removeFilter', { filter: links[name] })}
              onClick={() => address.set({ [name]: null })}
            >
              {links[name]}
            </Button>
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

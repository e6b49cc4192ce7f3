import { Group } from '@mantine/core';
import { FilterSelect } from '../parts/filter-select';
import { SearchField } from '../parts/search-field';
import type { ListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { partnerTexts } from './partner-texts';

const kinds = ['supplier', 'customer'] as const;
const states = ['active', 'paused', 'stopped'] as const;
const documentTypes = ['purchase-order'] as const;

/** What we are to a partner, by what it is to us. */
const ourRoles = { supplier: 'buyer', customer: 'supplier' } as const;

const known = <T extends string>(values: readonly T[], asked: string) =>
  values.find((value) => value === asked);

/** The question to the API; what the address asks beyond what there is, is left out. */
export function partnerQuery(address: ListAddress) {
  const kind = known(kinds, address.get('kind'));
  return {
    ...address.pick('search'),
    role: kind && ourRoles[kind],
    state: known(states, address.get('state')),
    documentType: known(documentTypes, address.get('documentType')),
    actionNeeded: known(['true', 'false'] as const, address.get('actionNeeded')),
  };
}

/** Search and filters above the partners; they stand in the address. */
export function PartnerFilters({ address }: { address: ListAddress }) {
  const t = useTexts(partnerTexts);
  const filter = (name: string, label: string, data: { value: string; label: string }[]) => (
    <FilterSelect
      label={label}
      data={data}
      value={address.get(name)}
      onChange={(value) => address.set({ [name]: value })}
    />
  );
  return (
    <Group gap="sm">
      <SearchField
        value={address.get('search')}
        onChange={(search) => address.set({ search })}
        label={t('search')}
      />
      {filter(
        'kind',
        t('kind'),
        kinds.map((value) => ({ value, label: t(value) })),
      )}
      {filter(
        'state',
        t('allStates'),
        states.map((value) => ({ value, label: t(value) })),
      )}
      {filter(
        'documentType',
        t('documentType'),
        documentTypes.map((value) => ({ value, label: t(value) })),
      )}
      {filter('actionNeeded', t('actionNeeded'), [
        { value: 'true', label: t('actionNeededYes') },
        { value: 'false', label: t('actionNeededNo') },
      ])}
    </Group>
  );
}

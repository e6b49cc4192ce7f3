import { Group, Select, Switch } from '@mantine/core';
import { ContactPicker } from '../contacts/contact-picker';
import { FilterSelect } from '../parts/filter-select';
import { SearchField } from '../parts/search-field';
import type { ListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { draftTexts } from './draft-texts';

interface Props {
  address: ListAddress;
  /** Open ones, unless the address says something else. */
  state: string;
}

export function DraftFilters({ address, state }: Props) {
  const t = useTexts(draftTexts);
  return (
    <Group gap="sm">
      <SearchField
        value={address.get('search')}
        onChange={(search) => address.set({ search })}
        label={t('search')}
      />
      <Select
        aria-label={t('state')}
        data={[
          { value: 'draft', label: t('stateDraft') },
          { value: 'approved', label: t('stateApproved') },
          { value: 'rejected', label: t('stateRejected') },
          { value: 'cancelled', label: t('stateCancelled') },
          { value: 'all', label: t('stateAll') },
        ]}
        value={state}
        onChange={(next) => address.set({ state: next === 'draft' ? null : next })}
        allowDeselect={false}
        w={{ base: '100%', xs: 160 }}
      />
      <ContactPicker
        role="customer"
        aria-label={t('customer')}
        placeholder={t('customer')}
        value={address.get('contactId') || null}
        onChange={(contactId) => address.set({ contactId })}
        w={{ base: '100%', xs: 220 }}
      />
      <FilterSelect
        label={t('deviations')}
        data={[
          { value: 'true', label: t('withDeviations') },
          { value: 'false', label: t('withoutDeviations') },
        ]}
        value={address.get('deviations')}
        onChange={(deviations) => address.set({ deviations })}
      />
      <Switch
        label={t('onlyUnread')}
        checked={address.get('unread') === 'true'}
        onChange={(event) => address.set({ unread: event.currentTarget.checked ? 'true' : null })}
      />
      <Switch
        label={t('onlyUndecided')}
        checked={address.get('undecidedCustomer') === 'true'}
        onChange={(event) => address.set({ undecidedCustomer: event.currentTarget.checked ? 'true' : null })}
      />
    </Group>
  );
}

import { ContactPicker } from '../contacts/contact-picker';
import { FilterSelect } from '../parts/filter-select';
import { SearchField } from '../parts/search-field';
import type { ListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { purchaseOrderTexts } from './purchase-order-texts';

const states = ['draft', 'released', 'sent', 'answered', 'received', 'closed', 'cancelled'] as const;
const sorts = [
  'createdAt',
  '-createdAt',
  'number',
  '-number',
  'orderDate',
  '-orderDate',
  'requestedDeliveryDate',
  '-requestedDeliveryDate',
] as const;

/** What a person may ask of the transmission, and how the API is asked for it. */
const transmissions = {
  notSent: { status: 'EMPTY', waiting: 'false', state: 'released' },
  waiting: { status: 'EMPTY', waiting: 'true' },
  failed: { failed: 'true' },
  transmitted: { status: 'TRANSMITTED' },
  noAction: { status: 'NO_ACTION' },
} as const;
type Asked = keyof typeof transmissions;
const askable = Object.keys(transmissions) as Asked[];

/** What the address says, as the API takes it. It may name the API's own filters, as links from elsewhere do. */
export function queryOf(address: ListAddress) {
  const get = (name: string) => address.get(name);
  const state = states.find((known) => known === get('state'));
  const asked = askable.find((known) => known === get('transmission'));
  const status = (['EMPTY', 'TRANSMITTED', 'NO_ACTION'] as const).find((known) => known === get('status'));
  const waiting = (['true', 'false'] as const).find((known) => known === get('waiting'));
  return {
    ...address.pick('search', 'supplierContactId', 'from', 'to'),
    status,
    waiting,
    failed: get('failed') === 'true' ? ('true' as const) : undefined,
    ...(asked ? transmissions[asked] : {}),
    ...(state ? { state } : {}),
    sort: sorts.find((known) => known === get('sort')) ?? ('createdAt' as const),
  };
}

export function PurchaseOrderFilters({ address }: { address: ListAddress }) {
  const t = useTexts(purchaseOrderTexts);
  return (
    <>
      <SearchField
        value={address.get('search')}
        onChange={(search) => address.set({ search })}
        label={t('search')}
      />
      <FilterSelect
        label={t('state')}
        data={states.map((value) => ({ value, label: t(value) }))}
        value={address.get('state')}
        onChange={(state) => address.set({ state })}
      />
      <FilterSelect
        label={t('transmission')}
        data={askable.map((value) => ({ value, label: t(value) }))}
        value={address.get('transmission')}
        onChange={(transmission) => address.set({ transmission })}
      />
      <ContactPicker
        role="supplier"
        aria-label={t('supplier')}
        placeholder={t('supplier')}
        value={address.get('supplierContactId') || null}
        onChange={(supplierContactId) => address.set({ supplierContactId })}
        w={{ base: '100%', xs: 240 }}
      />
    </>
  );
}

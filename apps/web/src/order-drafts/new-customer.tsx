import { Button, Group, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { client, refresh, type Schemas } from '../api/client';
import { AddressFields } from '../parts/address-fields';
import { addressMessage, addressValues } from '../parts/address-values';
import { placedFaults } from '../parts/placed-faults';
import { useRecordForm } from '../parts/use-record-form';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { FailureNote } from '../parts/failure-note';
import { draftTexts } from './draft-texts';
import type { DraftActions } from './use-draft-actions';

interface Props {
  card: Schemas['BuyerCardView'];
  chooseCustomer: DraftActions['chooseCustomer'];
  close: () => void;
}

const fields = ['name', 'organisationNumber', 'glnField', 'email', 'phone'] as const;
const demanded = new Set<string>(['name', 'email']);

/** The company of the card as a new contact; what the card lacks is filled in by hand. */
export function NewCustomer({ card, chooseCustomer, close }: Props) {
  const t = useTexts(draftTexts);
  const common = useTexts(commonTexts);
  const { form, failure, isSaving, save } = useRecordForm({
    values: {
      name: card.name ?? '',
      organisationNumber: card.organisationNumber ?? '',
      gln: card.gln ?? '',
      email: card.email ?? '',
      phone: card.phone ?? '',
      address: addressValues(card.address),
    },
    send: async ({ name, email, address, ...rest }) => {
      const { data } = await client.POST('/api/contacts', {
        body: {
          name,
          email,
          isCustomer: true,
          organisationNumber: rest.organisationNumber || null,
          gln: rest.gln || null,
          phone: rest.phone || null,
          address: addressMessage(address) ?? emptyAddress,
        },
      });
      await refresh('/api/contacts');
      if (data) await chooseCustomer(data.id, data.name);
      close();
    },
  });
  return (
    <Modal opened onClose={close} title={t('createContact')} size="xl">
      <form onSubmit={save}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            {fields.map((field) => (
              <TextInput
                key={field}
                label={t(field)}
                withAsterisk={demanded.has(field)}
                {...form.getInputProps(field === 'glnField' ? 'gln' : field)}
              />
            ))}
          </SimpleGrid>
          <AddressFields form={form} field="address" legend={t('address')} required />
          <FailureNote failure={failure} placed={placedFaults(form.errors)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={isSaving}>
              {t('createAndChoose')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The instance says at each field what is missing. */
const emptyAddress = { line1: '', postalCode: '', city: '', countryCode: '' };

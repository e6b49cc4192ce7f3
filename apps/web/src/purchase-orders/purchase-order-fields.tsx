import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ContactPicker } from '../contacts/contact-picker';
import { MoreTerms } from '../order-terms/more-terms';
import { orderTermsTexts } from '../order-terms/order-terms-texts';
import { PersonFields } from '../order-terms/person-fields';
import { TermsFields } from '../order-terms/terms-fields';
import { useContact } from '../order-terms/use-contact';
import { useOwnCompany } from '../order-terms/use-own-company';
import { AddressFields } from '../parts/address-fields';
import { addressMessage, addressText } from '../parts/address-values';
import { useTexts } from '../texts/define-texts';
import type { PurchaseOrderHead } from './purchase-order-form';
import { purchaseOrderTexts } from './purchase-order-texts';

interface Props {
  form: UseFormReturnType<PurchaseOrderHead>;
  chooseSupplier: (id: string | null) => void;
}

const folded = ['supplierPerson', 'contactPerson', 'deliveryAddress', 'invoiceAddress'];

/** What a purchase order says before its lines. */
export function PurchaseOrderFields({ form, chooseSupplier }: Props) {
  const t = useTexts(purchaseOrderTexts);
  const terms = useTexts(orderTermsTexts);
  const supplier = useContact(form.values.supplierContactId || null);
  const own = useContact(useOwnCompany()?.contactId ?? null);
  const { supplierPerson, deliveryAddress } = form.values;
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="sm">
        <ContactPicker
          role="supplier"
          label={t('supplier')}
          required
          {...form.getInputProps('supplierContactId')}
          value={form.values.supplierContactId || null}
          onChange={chooseSupplier}
        />
        <TextInput label={t('number')} placeholder={t('numberHint')} {...form.getInputProps('number')} />
        <TermsFields form={form} />
      </SimpleGrid>
      <MoreTerms
        summary={[supplierPerson.name, addressText(addressMessage(deliveryAddress))]
          .filter(Boolean)
          .join(' · ')}
        isWrong={Object.keys(form.errors).some((field) => folded.some((name) => field.startsWith(name)))}
      >
        <PersonFields
          form={form}
          field="supplierPerson"
          legend={t('supplierPerson')}
          known={supplier?.persons ?? []}
        />
        <PersonFields
          form={form}
          field="contactPerson"
          legend={t('contactPerson')}
          known={own?.persons ?? []}
        />
        <AddressFields form={form} field="deliveryAddress" legend={terms('deliveryAddress')} />
        <AddressFields form={form} field="invoiceAddress" legend={terms('invoiceAddress')} />
      </MoreTerms>
      <Textarea label={terms('note')} rows={2} resize="vertical" {...form.getInputProps('note')} />
    </Stack>
  );
}

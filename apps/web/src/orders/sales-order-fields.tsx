import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ContactPicker } from '../contacts/contact-picker';
import { MoreTerms } from '../order-terms/more-terms';
import { orderTermsTexts } from '../order-terms/order-terms-texts';
import { PersonFields } from '../order-terms/person-fields';
import { TermsFields } from '../order-terms/terms-fields';
import { useContact } from '../order-terms/use-contact';
import { AddressFields } from '../parts/address-fields';
import { addressMessage, addressText } from '../parts/address-values';
import { useTexts } from '../texts/define-texts';
import type { SalesOrderHead } from './sales-order-form';
import { salesOrderTexts } from './sales-order-texts';

interface Props {
  form: UseFormReturnType<SalesOrderHead>;
  /** Whom an order is for is settled when it is made. */
  chooseCustomer?: (id: string | null) => void;
}

const folded = ['contactPerson', 'deliveryAddress', 'invoiceAddress'];

/** What an order says before its lines. */
export function SalesOrderFields({ form, chooseCustomer }: Props) {
  const t = useTexts(salesOrderTexts);
  const terms = useTexts(orderTermsTexts);
  const { contactId, contactPerson, deliveryAddress } = form.values;
  const customer = useContact(contactId || null);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="sm">
        {chooseCustomer ? (
          <ContactPicker
            role="customer"
            label={t('customer')}
            required
            {...form.getInputProps('contactId')}
            value={contactId || null}
            onChange={chooseCustomer}
          />
        ) : (
          <TextInput label={t('customer')} readOnly value={customer?.name ?? ''} />
        )}
        <TextInput label={terms('referenceNumber')} {...form.getInputProps('referenceNumber')} />
        <TermsFields form={form} />
      </SimpleGrid>
      <MoreTerms
        summary={[contactPerson.name, addressText(addressMessage(deliveryAddress))]
          .filter(Boolean)
          .join(' · ')}
        isWrong={Object.keys(form.errors).some((field) => folded.some((name) => field.startsWith(name)))}
      >
        <PersonFields
          form={form}
          field="contactPerson"
          legend={t('contactPerson')}
          known={customer?.persons ?? []}
        />
        <AddressFields form={form} field="deliveryAddress" legend={terms('deliveryAddress')} />
        <AddressFields form={form} field="invoiceAddress" legend={terms('invoiceAddress')} />
      </MoreTerms>
      <Textarea label={terms('note')} rows={2} resize="vertical" {...form.getInputProps('note')} />
    </Stack>
  );
}

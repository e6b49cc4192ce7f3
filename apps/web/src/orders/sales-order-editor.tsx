import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { client } from '../api/client';
import { fillSale } from '../order-terms/line-filling';
import { LineGrid } from '../order-terms/line-grid';
import { personValues } from '../order-terms/terms-form';
import type { OrderForm } from '../order-terms/use-order-form';
import { addressValues } from '../parts/address-values';
import type { SalesOrder, SalesOrderHead } from './sales-order-form';
import { SalesOrderFields } from './sales-order-fields';

interface Props {
  editing: OrderForm<SalesOrderHead, SalesOrder>;
  isNew?: boolean;
}

/** Head and lines of an order that can be changed. */
export function SalesOrderEditor({ editing, isNew = false }: Props) {
  const { form, lines, setLines, setFailure } = editing;
  const { currency } = form.values;
  const source = useMemo(
    () => ({ supplierContactId: null, fill: fillSale(currency.toUpperCase()) }),
    [currency],
  );
  const choose = async (id: string | null) => {
    form.setFieldValue('contactId', id ?? '');
    if (!id) return;
    const { data: customer } = await client.GET('/api/contacts/{id}', { params: { path: { id } } });
    if (!customer) return;
    // As the instance fills in what a new order leaves out.
    form.setValues({
      contactPerson: personValues(customer.persons?.find(({ active, isDefault }) => active && isDefault)),
      deliveryAddress: addressValues(customer.deliveryAddress ?? customer.address),
      invoiceAddress: addressValues(customer.invoiceAddress ?? customer.address),
      ...(customer.paymentTerms ? { paymentTerms: customer.paymentTerms } : {}),
      ...(customer.currency ? { currency: customer.currency } : {}),
    });
  };
  return (
    <Stack>
      <SalesOrderFields
        form={form}
        {...(isNew ? { chooseCustomer: (id) => void choose(id).catch(setFailure) } : {})}
      />
      <LineGrid lines={lines} setLines={setLines} source={source} />
    </Stack>
  );
}

import { Link } from 'react-router';
import { OrderSheet } from '../order-terms/order-sheet';
import { orderTermsTexts } from '../order-terms/order-terms-texts';
import { OwnCompany } from '../order-terms/own-company';
import { PartyCard } from '../order-terms/party-card';
import { useContact } from '../order-terms/use-contact';
import { useTexts } from '../texts/define-texts';
import type { SalesOrder } from './sales-order-form';
import { salesOrderTexts } from './sales-order-texts';

/** An order to read; on paper it is the order confirmation. */
export function SalesOrderSheet({ order }: { order: SalesOrder }) {
  const t = useTexts(salesOrderTexts);
  const terms = useTexts(orderTermsTexts);
  const customer = useContact(order.contactId);
  return (
    <OrderSheet
      order={order}
      facts={[{ label: terms('referenceNumber'), value: order.referenceNumber }]}
      parties={
        <>
          <OwnCompany role={terms('supplier')} />
          <PartyCard
            role={t('customer')}
            name={<Link to={`/contacts/${order.contactId}`}>{order.contactName}</Link>}
            organisationNumber={customer?.organisationNumber}
            address={customer?.address}
            person={order.contactPerson}
          />
          <PartyCard role={terms('deliveryAddress')} address={order.deliveryAddress} />
          <PartyCard role={terms('invoiceAddress')} address={order.invoiceAddress} />
        </>
      }
    />
  );
}

import { Link } from 'react-router';
import { faultsOfLine } from '../order-terms/line-faults';
import { OrderSheet } from '../order-terms/order-sheet';
import { orderTermsTexts } from '../order-terms/order-terms-texts';
import { OwnCompany } from '../order-terms/own-company';
import { PartyCard } from '../order-terms/party-card';
import { useContact } from '../order-terms/use-contact';
import { useTexts } from '../texts/define-texts';
import type { PurchaseOrder } from './purchase-order-form';
import { purchaseOrderTexts } from './purchase-order-texts';
import { standingFaults } from './standing-faults';
import classes from './transmission-problem.module.css';

/** A purchase order to read, and on paper. */
export function PurchaseOrderSheet({ order }: { order: PurchaseOrder }) {
  const t = useTexts(purchaseOrderTexts);
  const terms = useTexts(orderTermsTexts);
  const supplier = useContact(order.supplierContactId);
  const faults = standingFaults(order);
  return (
    <OrderSheet
      order={order}
      parties={
        <>
          <OwnCompany role={terms('buyer')} />
          <PartyCard
            role={t('supplier')}
            name={<Link to={`/contacts/${order.supplierContactId}`}>{order.supplierName}</Link>}
            organisationNumber={supplier?.organisationNumber}
            address={supplier?.address}
            person={order.supplierPerson}
          />
          <PartyCard role={terms('deliveryAddress')} address={order.deliveryAddress} />
          <PartyCard role={terms('invoiceAddress')} address={order.invoiceAddress} />
          <PartyCard role={t('contactPerson')} person={order.contactPerson} />
        </>
      }
      below={(_line, index) => {
        const found = Object.values(faultsOfLine(faults, index));
        return found.length > 0 && <div className={classes.problem}>{found.join(' ')}</div>;
      }}
    />
  );
}

import { ArticleSupplier, PurchaseOrder } from '@prodsys/core';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { knowsAnother } from './another-company';
import { exists, type FirstStep } from './first-step';

const side = 'buyer';
const registered = "record.role = 'buyer' AND record.sealedToken IS NOT NULL";

/** The buyer's part of the guide, in its order. */
export const buyerSteps: FirstStep[] = [
  { id: 'contact', side, isDone: (manager) => knowsAnother(manager, 'supplier') },
  { id: 'connection', side, isDone: (manager) => exists(manager, PartnerConnection, registered) },
  {
    id: 'connection-tested',
    side,
    isDone: (manager) =>
      exists(manager, PartnerConnection, `${registered} AND record.partnerInfo IS NOT NULL`),
  },
  {
    id: 'article',
    side,
    isDone: (manager) => exists(manager, ArticleSupplier, "record.supplierArticleNumber > ''"),
  },
  {
    id: 'order',
    side,
    isDone: (manager) =>
      exists(
        manager,
        PurchaseOrder,
        "record.state IN ('released', 'sent', 'answered', 'received', 'closed')",
      ),
  },
  {
    id: 'export',
    side,
    isDone: (manager) => exists(manager, PurchaseOrder, "record.status = 'TRANSMITTED'"),
  },
];

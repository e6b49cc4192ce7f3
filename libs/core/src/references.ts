import type { Instance, Reference } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { ArticleSupplier } from './article/article-supplier.entity';
import { Company } from './company/company.entity';
import { OrderDraftLine } from './order-draft/order-draft-line.entity';
import { OrderDraft } from './order-draft/order-draft.entity';
import { SalesOrderLine } from './order/sales-order-line.entity';
import { SalesOrder } from './order/sales-order.entity';
import { PurchaseOrderLine } from './purchase-order/purchase-order-line.entity';
import { PurchaseOrder } from './purchase-order/purchase-order.entity';

/** Where the registers refer to contacts and articles; extensions name theirs themselves. */
export const coreReferences: Record<string, Reference[]> = {
  contact: [
    [Company, 'contactId'],
    [ArticleSupplier, 'contactId'],
    [PurchaseOrder, 'supplierContactId'],
    [OrderDraft, 'contactId'],
    [SalesOrder, 'contactId'],
  ],
  article: [
    [PurchaseOrderLine, 'articleId'],
    [OrderDraftLine, 'articleId'],
    [SalesOrderLine, 'articleId'],
  ],
};

/** Does anything refer to this record? Each reference has an index, so that the answer costs next to nothing. */
export async function isReferredTo(
  manager: EntityManager,
  instance: Instance,
  register: 'contact' | 'article',
  id: string,
): Promise<boolean> {
  const references = [
    ...(coreReferences[register] ?? []),
    ...instance.extensions.all.flatMap((extension) => extension.references?.[register] ?? []),
  ];
  for (const [entity, property] of references)
    if (await manager.existsBy(entity, { [property]: id })) return true;
  return false;
}

import type { Collision, Instance, Reference } from '@prodsys/platform';
import type { EntityManager, ObjectLiteral } from 'typeorm';
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
    [ArticleSupplier, 'contactId', { collide: oneSupplier }],
    [PurchaseOrder, 'supplierContactId', { passing: ['nextAttemptAt', 'leaseToken', 'leaseUntil'] }],
    [OrderDraft, 'contactId', { passing: ['readAt', 'readBy'] }],
    [SalesOrder, 'contactId'],
  ],
  article: [
    [PurchaseOrderLine, 'articleId'],
    [OrderDraftLine, 'articleId'],
    [SalesOrderLine, 'articleId'],
  ],
};

/** An article has a supplier once: what is known of it stands, completed by what the other says. */
function oneSupplier(kept: ObjectLiteral, other: ObjectLiteral): Collision {
  const gaps = ['supplierArticleNumber', 'description', 'leadTimeDays'].filter((name) => kept[name] === null);
  // A price without its currency is another price.
  const priced = kept['price'] === null ? ['price', 'currency'] : [];
  const filled = [...gaps, ...priced].map((name) => [name, other[name]] as const);
  return {
    kept: { ...Object.fromEntries(filled), isDefault: Boolean(kept['isDefault'] || other['isDefault']) },
    other: null,
  };
}

/** Every column that refers to records of a register. */
export const referencesTo = (
  { modules, extensions }: Instance,
  register: 'contact' | 'article',
): Reference[] => [
  ...(coreReferences[register] ?? []),
  ...[...modules, ...extensions.all].flatMap(({ references }) => references?.[register] ?? []),
];

/** Does anything refer to this record? Each reference has an index, so that the answer costs next to nothing. */
export async function isReferredTo(
  manager: EntityManager,
  instance: Instance,
  register: 'contact' | 'article',
  id: string,
): Promise<boolean> {
  for (const [entity, property] of referencesTo(instance, register))
    if (await manager.existsBy(entity, { [property]: id })) return true;
  return false;
}

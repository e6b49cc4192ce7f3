import type { Module } from '@prodsys/platform';
import { ArticleSupplier } from './article/article-supplier.entity';
import { Article } from './article/article.entity';
import { articleRoutes } from './article/article.routes';
import { Company } from './company/company.entity';
import { companyRoutes } from './company/company.routes';
import { ContactPerson } from './contact/contact-person.entity';
import { Contact } from './contact/contact.entity';
import { contactRoutes } from './contact/contact.routes';
import './core-texts';
import { CreateRegisterTables1764000100000 } from './migrations/1764000100000-create-register-tables';
import { NumberSeries } from './number-series/number-series.entity';
import { OrderDraftLine } from './order-draft/order-draft-line.entity';
import { OrderDraft } from './order-draft/order-draft.entity';
import { orderDraftRoutes } from './order-draft/order-draft.routes';
import { SalesOrderLine } from './order/sales-order-line.entity';
import { SalesOrder } from './order/sales-order.entity';
import { salesOrderRoutes } from './order/sales-order.routes';
import { PurchaseOrderLine } from './purchase-order/purchase-order-line.entity';
import { PurchaseOrder } from './purchase-order/purchase-order.entity';
import { purchaseOrderRoutes } from './purchase-order/purchase-order.routes';

/** The ERP registers. Every instance has all of them: a company may be buyer and supplier at once. */
export const core: Module = {
  id: 'core',
  entities: [
    Article,
    ArticleSupplier,
    Company,
    Contact,
    ContactPerson,
    NumberSeries,
    OrderDraft,
    OrderDraftLine,
    PurchaseOrder,
    PurchaseOrderLine,
    SalesOrder,
    SalesOrderLine,
  ],
  migrations: [CreateRegisterTables1764000100000],
  routes(app, instance) {
    companyRoutes(app, instance);
    contactRoutes(app, instance);
    articleRoutes(app, instance);
    purchaseOrderRoutes(app, instance);
    orderDraftRoutes(app, instance);
    salesOrderRoutes(app, instance);
  },
};

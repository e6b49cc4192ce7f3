import type { Module } from '@prodsys/platform';
import { ArticleSupplier } from './article/article-supplier.entity';
import { Article } from './article/article.entity';
import { articleRoutes } from './article/article.routes';
import './audit-texts';
import { Company } from './company/company.entity';
import { companyRoutes } from './company/company.routes';
import { ContactKey } from './contact/contact-key.entity';
import { ContactPerson } from './contact/contact-person.entity';
import { ContactToCompare } from './contact/contact-to-compare.entity';
import { Contact } from './contact/contact.entity';
import { contactRoutes } from './contact/contact.routes';
import { copiesOf } from './contact/person-copies';
import { personPrivacyRoutes } from './contact/person-privacy.routes';
import './core-descriptions';
import './core-examples';
import './core-texts';
import { CsvImport, CsvImportKey, CsvImportPart, CsvImportRow } from './csv/csv-import.entity';
import './csv/csv-texts';
import { exportRoutes } from './csv/export.routes';
import { importRoutes } from './csv/import.routes';
import { clearImports } from './csv/clear-imports.job';
import { freeImports } from './csv/import-lease';
import { resumeImports } from './csv/resume-imports.job';
import { dashboardRoutes } from './dashboard/dashboard.routes';
import { HistoryEntry } from './history/history-entry.entity';
import { CreateRegisterTables1764000100000 } from './migrations/1764000100000-create-register-tables';
import { KeepFormerPrefixes1764001100000 } from './migrations/1764001100000-keep-former-prefixes';
import { CreateCsvImportTables1764001200000 } from './migrations/1764001200000-create-csv-import-tables';
import { CompleteRegisters1764001300000 } from './migrations/1764001300000-complete-registers';
import { SortNamesAsNorwegiansDo1764001320000 } from './migrations/1764001320000-sort-names-as-norwegians-do';
import { FillTotalsAndWords1764001310000 } from './migrations/1764001310000-fill-totals-and-words';
import { TellMergingImportsApart1764001400000 } from './migrations/1764001400000-tell-merging-imports-apart';
import { IndexDays1764002000000 } from './migrations/1764002000000-index-days';
import { MarkDrafts1764003000000 } from './migrations/1764003000000-mark-drafts';
import { ShareContacts1764004100000 } from './migrations/1764004100000-share-contacts';
import { CreateContactKeys1764005000000 } from './migrations/1764005000000-create-contact-keys';
import { NumberSeriesPrefix } from './number-series/number-series-prefix.entity';
import { NumberSeries } from './number-series/number-series.entity';
import { numberSeriesRoutes } from './number-series/number-series.routes';
import { draftInboxRoutes } from './order-draft/draft-inbox.routes';
import { OrderDraftLine } from './order-draft/order-draft-line.entity';
import { OrderDraft } from './order-draft/order-draft.entity';
import { orderDraftRoutes } from './order-draft/order-draft.routes';
import { SalesOrderLine } from './order/sales-order-line.entity';
import { SalesOrder } from './order/sales-order.entity';
import { salesOrderRoutes } from './order/sales-order.routes';
import { PurchaseOrderLine } from './purchase-order/purchase-order-line.entity';
import { PurchaseOrder } from './purchase-order/purchase-order.entity';
import { purchaseOrderRoutes } from './purchase-order/purchase-order.routes';
import { StaleWords } from './search/stale-words.entity';
import { refreshWords } from './search/refresh-words.job';
import {
  ArticleWord,
  ContactWord,
  OrderDraftWord,
  PurchaseOrderWord,
  SalesOrderWord,
} from './search/search-word.entity';

/** The ERP registers. Every instance has all of them: a company may be buyer and supplier at once. */
export const core: Module = {
  id: 'core',
  entities: [
    Article,
    ArticleSupplier,
    ArticleWord,
    Company,
    Contact,
    ContactKey,
    ContactPerson,
    ContactToCompare,
    ContactWord,
    CsvImport,
    CsvImportKey,
    CsvImportPart,
    CsvImportRow,
    HistoryEntry,
    NumberSeries,
    NumberSeriesPrefix,
    OrderDraft,
    OrderDraftLine,
    OrderDraftWord,
    PurchaseOrder,
    PurchaseOrderLine,
    PurchaseOrderWord,
    SalesOrder,
    SalesOrderLine,
    SalesOrderWord,
    StaleWords,
  ],
  migrations: [
    CreateRegisterTables1764000100000,
    CreateCsvImportTables1764001200000,
    KeepFormerPrefixes1764001100000,
    CompleteRegisters1764001300000,
    FillTotalsAndWords1764001310000,
    SortNamesAsNorwegiansDo1764001320000,
    TellMergingImportsApart1764001400000,
    IndexDays1764002000000,
    MarkDrafts1764003000000,
    ShareContacts1764004100000,
    CreateContactKeys1764005000000,
  ],
  copiesOf,
  recover: freeImports,
  routes(app, instance) {
    companyRoutes(app, instance);
    contactRoutes(app, instance);
    personPrivacyRoutes(app, instance);
    articleRoutes(app, instance);
    purchaseOrderRoutes(app, instance);
    orderDraftRoutes(app, instance);
    draftInboxRoutes(app, instance);
    salesOrderRoutes(app, instance);
    importRoutes(app, instance);
    exportRoutes(app, instance);
    numberSeriesRoutes(app, instance);
    dashboardRoutes(app, instance);
  },
  jobs: [resumeImports, clearImports, refreshWords],
};

import type { Extension } from '@prodsys/platform';
import './audit-texts';
import { ExportItem, ExportRun } from './buyer/export.entity';
import { OutgoingOrder } from './buyer/outgoing-order.entity';
import { connectionRoutes } from './connections/connection.routes';
import { PartnerConnection } from './connections/partner-connection.entity';
import { ContactSync } from './contacts/contact-sync.entity';
import { mergedSuppliers, passingOfConnections } from './connections/merged-contacts';
import { extensionId } from './extension-id';
import { firstStepsRoutes } from './first-steps/first-steps.routes';
import './extension-texts';
import './partner-descriptions';
import './partner-examples';
import type { Half } from './half';
import { logInsight } from './log-insight';
import { CreateExchangeTables1764000200000 } from './migrations/1764000200000-create-exchange-tables';
import { NameResponsiblePeople1764002000000 } from './migrations/1764002000000-name-responsible-people';
import { SynchroniseContacts1764004200000 } from './migrations/1764004200000-synchronise-contacts';
import { Parameters } from './parameters';
import { partnersRoutes } from './partners/partners.routes';
import { copiesOf } from './person-copies';
import { PartnerReceipt } from './supplier/receipt.entity';
import { PartnerRefusal } from './supplier/refusal.entity';

/** The module "ProdSys to ProdSys" with the ends that the instance has: buyer, supplier or both. */
export const prodsysToProdsys = (halves: Half[]): Extension => ({
  id: extensionId,
  title: { nb: 'ProdSys to ProdSys', en: 'ProdSys to ProdSys' },
  parameters: Parameters,
  shownParameters: halves.flatMap((half) => half.parameters),
  entities: [
    ContactSync,
    ExportItem,
    ExportRun,
    OutgoingOrder,
    PartnerConnection,
    PartnerReceipt,
    PartnerRefusal,
  ],
  migrations: [
    CreateExchangeTables1764000200000,
    NameResponsiblePeople1764002000000,
    SynchroniseContacts1764004200000,
  ],
  references: {
    contact: [
      [PartnerConnection, 'supplierContactId', mergedSuppliers],
      [PartnerConnection, 'customerContactId', { passing: passingOfConnections }],
    ],
  },
  menus: ['connections', ...halves.flatMap((half) => half.menus)],
  jobs: halves.flatMap((half) => half.jobs),
  follows: Object.assign({}, ...halves.map((half) => half.follows ?? {})) as Extension['follows'],
  async recover(instance) {
    for (const half of halves) await half.recover?.(instance);
  },
  routes(app, instance) {
    connectionRoutes(app, instance);
    partnersRoutes(app, instance);
    firstStepsRoutes(
      app,
      instance,
      halves.flatMap((half) => half.firstSteps),
    );
    for (const half of halves) half.routes(app, instance);
  },
  copiesOf,
  log: logInsight,
  partnerRoutes: (app, instance) => halves.forEach((half) => half.partnerRoutes?.(app, instance)),
  pages: (app, instance) => halves.forEach((half) => half.pages?.(app, instance)),
  tokens: halves.find((half) => half.tokens)?.tokens,
});

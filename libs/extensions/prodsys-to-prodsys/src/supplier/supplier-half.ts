import { partnerScopes } from '@prodsys/contracts';
import { supplierSteps } from '../first-steps/supplier-steps';
import type { Half } from '../half';
import { contactCardRoutes } from './contact-cards.routes';
import { draftOriginRoutes } from './draft-origin.routes';
import { errorPageRoutes } from './error-page.routes';
import { partnerOrderStatusRoutes } from './order-status.routes';
import { partnerOrderRoutes } from './orders.routes';
import { partnerRoutes } from './partner.routes';
import { pinChosenCustomer } from './pin-chosen-customer';
import { tokenHolder } from './token-holder';

/** Takes orders: the partner API, receipts, error pages. */
export const supplierHalf: Half = {
  menus: ['order-drafts'],
  parameters: [],
  jobs: [],
  follows: { 'customer-chosen': pinChosenCustomer },
  firstSteps: supplierSteps,
  routes: draftOriginRoutes,
  partnerRoutes(app, instance) {
    partnerRoutes(app, instance);
    contactCardRoutes(app, instance);
    partnerOrderRoutes(app, instance);
    partnerOrderStatusRoutes(app, instance);
  },
  pages: errorPageRoutes,
  tokens: { scopes: Object.values(partnerScopes), holder: tokenHolder },
};

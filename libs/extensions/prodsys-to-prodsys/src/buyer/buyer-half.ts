import { buyerSteps } from '../first-steps/buyer-steps';
import type { Half } from '../half';
import { freeClaims } from './claim-orders';
import { exportRoutes } from './export.routes';
import { sendOrders } from './send-orders.job';
import { synchroniseContacts } from './synchronise-contacts.job';
import { testConnectionRoutes } from './test-connection.routes';

/** Sends orders: pre-flight, export, the scheduled run. */
export const buyerHalf: Half = {
  menus: ['export'],
  parameters: ['sendSchedule', 'contactSchedule', 'reportAfterTries', 'pingSeconds'],
  jobs: [sendOrders, synchroniseContacts],
  recover: freeClaims,
  firstSteps: buyerSteps,
  routes(app, instance) {
    testConnectionRoutes(app, instance);
    exportRoutes(app, instance);
  },
};

import { createBrowserRouter } from 'react-router';
import { articleRoutes } from '../articles/routes';
import { auditRoutes } from '../audit/routes';
import { connectionRoutes } from '../connections/routes';
import { contactRoutes } from '../contacts/routes';
import { dashboardRoutes } from '../dashboard/routes';
import { exportRoutes } from '../export/routes';
import { extensionRoutes } from '../extensions/routes';
import { importRoutes } from '../imports/routes';
import { integrationLogRoutes } from '../integration-log/routes';
import { jobRoutes } from '../jobs/routes';
import { numberSeriesRoutes } from '../number-series/routes';
import { orderDraftRoutes } from '../order-drafts/routes';
import { orderRoutes } from '../orders/routes';
import { organisationRoutes } from '../organisation/routes';
import { partnerRoutes } from '../partners/routes';
import { purchaseOrderRoutes } from '../purchase-orders/routes';
import { tokenRoutes } from '../tokens/routes';
import { userRoutes } from '../users/routes';
import { CrashNote } from './crash-note';
import { NotFound } from './not-found';
import { SessionGate } from './session-gate';
import { SignIn } from './sign-in';

/** Pages are fetched when somebody goes there; the names of the paths are those of the API. */
export const router = createBrowserRouter([
  { path: '/sign-in', Component: SignIn },
  {
    Component: SessionGate,
    HydrateFallback: () => null,
    ErrorBoundary: CrashNote,
    children: [
      {
        ErrorBoundary: CrashNote,
        children: [
          ...articleRoutes,
          ...contactRoutes,
          ...importRoutes,
          ...purchaseOrderRoutes,
          ...orderRoutes,
          ...orderDraftRoutes,
          ...exportRoutes,
          ...dashboardRoutes,
          ...partnerRoutes,
          ...organisationRoutes,
          ...userRoutes,
          ...tokenRoutes,
          ...connectionRoutes,
          ...extensionRoutes,
          ...jobRoutes,
          ...numberSeriesRoutes,
          ...integrationLogRoutes,
          ...auditRoutes,
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
]);

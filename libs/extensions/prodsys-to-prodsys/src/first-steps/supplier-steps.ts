import { Article, OrderDraft } from '@prodsys/core';
import { ApiToken } from '@prodsys/platform';
import { knowsAnother } from './another-company';
import { exists, type FirstStep } from './first-step';

const side = 'supplier';

/** The supplier's part of the guide, in its order. */
export const supplierSteps: FirstStep[] = [
  {
    id: 'article',
    side,
    isDone: (manager) => exists(manager, Article, 'record.active = :yes', { yes: true }),
  },
  {
    id: 'token',
    side,
    isDone: (manager, instance) =>
      exists(
        manager,
        ApiToken,
        `record.connectionId IS NOT NULL AND (record.revokedAt IS NULL OR record.revokedAt > :at)
         AND (record.expiresAt IS NULL OR record.expiresAt > :at)`,
        { at: instance.now().toISOString() },
      ),
  },
  // The first order makes the customer when there is none.
  { id: 'contact', side, optional: true, isDone: (manager) => knowsAnother(manager, 'customer') },
  {
    id: 'draft',
    side,
    isDone: (manager) => exists(manager, OrderDraft, 'record.connectionId IS NOT NULL'),
  },
  {
    id: 'approved',
    side,
    isDone: (manager) => exists(manager, OrderDraft, "record.state = 'approved'"),
  },
];

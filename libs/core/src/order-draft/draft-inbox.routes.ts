import {
  answers,
  bodyOf,
  checkVersion,
  IdParameter,
  may,
  namesVersion,
  paramsOf,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { IsNull } from 'typeorm';
import { authorOf } from '../history/author';
import { approveMany } from './approve-many';
import { BulkApproval, BulkApprovalAnswer, OrderDraftDetail } from './order-draft-messages';
import { OrderDraft } from './order-draft.entity';
import { findOrderDraft, readOrderDraft } from './read-order-drafts';

/** What a team does with its inbox: read, and approve what needs no look. */
export function draftInboxRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['order drafts'];

  app.post<{ Body: BulkApproval }>(
    '/api/order-drafts/approve',
    {
      schema: {
        tags,
        summary: 'Approve up to 100 drafts that have no deviations',
        description:
          'Each stands or falls alone: `items` says of each, in order, whether it was approved, and else why not ' +
          '(`draft-has-deviations`, `draft-not-open`, `draft-not-approvable`, `version-stale`, `not-found`).',
        body: bodyOf(BulkApproval),
        response: answers(BulkApprovalAnswer),
      },
      config: { access: may('decide') },
    },
    async (request) => ({
      items: await approveMany(db, authorOf(request, instance.now()), request.body.items, request.language),
    }),
  );

  app.post<{ Params: IdParameter }>(
    '/api/order-drafts/:id/read',
    {
      schema: {
        tags,
        summary: 'Mark a draft as read, for the whole team',
        description:
          'Until the customer sends another revision. The first reader is kept; the version stays as it is. ' +
          'With the header If-Match, only as long as it is the version that the caller has seen.',
        params: paramsOf(IdParameter),
        response: answers(OrderDraftDetail, 200, { 400: ['if-match-invalid'], 412: ['version-stale'] }),
      },
      config: { access: may('edit') },
    },
    (request) =>
      db.write(async (manager) => {
        const draft = await findOrderDraft(manager, request.params.id);
        if (namesVersion(request)) checkVersion(draft, request);
        const unread = { id: draft.id, revision: draft.revision, readAt: IsNull() };
        const mark = { readAt: instance.now().toISOString(), readBy: request.actor?.name ?? '' };
        await manager.update(OrderDraft, unread, mark);
        return readOrderDraft(manager, draft.id, request.language);
      }),
  );
}

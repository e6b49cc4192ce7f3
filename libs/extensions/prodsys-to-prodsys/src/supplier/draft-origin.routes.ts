import { OrderDraft } from '@prodsys/core';
import { answers, IdParameter, may, notFound, paramsOf, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import type { EntityManager } from 'typeorm';
import { PossibleDuplicates, ReceivedRevisions } from './draft-origin-messages';
import { possibleDuplicates } from './possible-duplicates';
import { PartnerReceipt } from './receipt.entity';

const mostRevisions = 20;

/** Where a draft came from. Readable also while the extension is off. */
export function draftOriginRoutes(app: FastifyInstance, { db }: Instance): void {
  const tags = ['order drafts'];
  const config = { access: may('read') };
  const findDraft = async (manager: EntityManager, id: string) => {
    const draft = await manager.findOneBy(OrderDraft, { id });
    if (!draft) throw notFound('order draft');
    return draft;
  };

  app.get<{ Params: IdParameter }>(
    '/api/order-drafts/:id/messages',
    {
      schema: {
        tags,
        summary: 'The messages of a draft as they were received, newest revision first',
        description: `The latest ${mostRevisions} revisions, each with what was answered.`,
        params: paramsOf(IdParameter),
        response: answers(ReceivedRevisions),
      },
      config,
    },
    (request) =>
      db.read(async (manager) => {
        const { connectionId, documentId } = await findDraft(manager, request.params.id);
        if (connectionId === null || documentId === null) return { items: [] };
        const receipts = await manager.find(PartnerReceipt, {
          where: { connectionId, documentId },
          order: { revision: 'DESC' },
          take: mostRevisions,
        });
        return {
          items: receipts.map(({ revision, receivedAt, message, answer }) => ({
            revision,
            receivedAt,
            message,
            answer,
          })),
        };
      }),
  );

  app.get<{ Params: IdParameter }>(
    '/api/order-drafts/:id/possible-duplicates',
    {
      schema: {
        tags,
        summary: 'Contacts that may be the same company as the customer of a draft',
        params: paramsOf(IdParameter),
        response: answers(PossibleDuplicates),
      },
      config,
    },
    (request) =>
      db.read(async (manager) => ({
        items: await possibleDuplicates(
          manager,
          await findDraft(manager, request.params.id),
          request.language,
        ),
      })),
  );
}

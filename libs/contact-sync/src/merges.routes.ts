import { actAnew, actionProblems, authorOf } from '@prodsys/core';
import {
  answers,
  bodyOf,
  created,
  IdParameter,
  keyPage,
  may,
  paramsOf,
  queryOf,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { ContactMerge } from './contact-merge.entity';
import { mergeContacts } from './merge-contacts';
import { MergePage, MergeParameter, MergeQuery, mergeView, MergeView, MergeWish } from './merge-messages';
import { undoMerge } from './undo-merge';

/** Two contacts that are one company become one, and two again. */
export function mergeRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['contacts'];
  const config = { access: may('edit') };

  app.get<{ Querystring: MergeQuery }>(
    '/api/contacts/merges',
    {
      schema: {
        tags,
        summary: 'List contacts that were merged, newest first',
        querystring: queryOf(MergeQuery),
        response: answers(MergePage),
      },
      config: { access: may('read') },
    },
    async (request) => {
      const { contactId } = request.query;
      const page = await db.read((manager) => {
        const query = manager.createQueryBuilder(ContactMerge, 'merge');
        if (contactId)
          query.andWhere('(merge.keptId = :contactId OR merge.otherId = :contactId)', { contactId });
        return keyPage(query, request.query);
      });
      return { ...page, items: page.items.map(mergeView) };
    },
  );

  app.post<{ Params: IdParameter; Body: MergeWish }>(
    '/api/contacts/:id/merge',
    {
      schema: {
        tags,
        summary: 'Merge another contact into this one',
        description:
          'This one stays and is completed by the other; orders, drafts, connections, contact persons and suppliers of ' +
          'articles move over, and the numbers of the other find this one. The other is deactivated. It can be undone.',
        params: paramsOf(IdParameter),
        body: bodyOf(MergeWish),
        response: created(MergeView, {
          ...actionProblems,
          409: ['contact-merged', 'contact-is-own-company', 'merge-order-in-doubt', ...actionProblems[409]],
          422: ['merge-with-itself'],
        }),
      },
      config,
    },
    async (request, reply) => {
      const author = authorOf(request, instance.now());
      const merge = await actAnew(db, request, (manager) =>
        mergeContacts(manager, instance, author, request.params.id, request.body.otherId),
      );
      return reply.code(201).header('location', `/api/contacts/${merge.keptId}`).send(mergeView(merge));
    },
  );

  app.post<{ Params: MergeParameter }>(
    '/api/contacts/merges/:mergeId/undo',
    {
      schema: {
        tags,
        summary: 'Make two contacts of one again',
        description:
          'Everything is as it was before. Refused with the records in question when one of them has been changed since.',
        params: paramsOf(MergeParameter),
        response: answers(MergeView, 200, {
          ...actionProblems,
          409: ['merge-undone', 'merge-overtaken', 'contact-number-taken', ...actionProblems[409]],
        }),
      },
      config,
    },
    (request) => {
      const author = authorOf(request, instance.now());
      return actAnew(db, request, async (manager) =>
        mergeView(await undoMerge(manager, instance, author, request.params.mergeId)),
      );
    },
  );
}

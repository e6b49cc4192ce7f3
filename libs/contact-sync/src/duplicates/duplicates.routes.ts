import { authorOf } from '@prodsys/core';
import { answers, bodyOf, IdParameter, may, paramsOf, queryOf, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { decideDuplicate } from './decide-duplicate';
import {
  ContactDuplicates,
  DuplicateDecision,
  DuplicatePage,
  DuplicateParameters,
  DuplicateQuery,
} from './duplicate-messages';
import { listDuplicates, readDuplicates } from './read-duplicates';

export function duplicateRoutes(app: FastifyInstance, { db, now }: Instance): void {
  const tags = ['contacts'];

  app.get<{ Querystring: DuplicateQuery }>(
    '/api/contacts/duplicates',
    {
      schema: {
        tags,
        summary: 'List pairs of contacts that are likely one company, the likeliest first',
        description:
          'A job looks for them a minute after contacts were written at the latest; `waiting` says how many it has not looked at yet.',
        querystring: queryOf(DuplicateQuery),
        response: answers(DuplicatePage),
      },
      config: { access: may('read') },
    },
    (request) => db.read((manager) => listDuplicates(manager, request.query, request.language)),
  );

  app.get<{ Params: IdParameter }>(
    '/api/contacts/:id/duplicates',
    {
      schema: {
        tags,
        summary: 'Contacts that may be the same company as this one, as the register is now',
        params: paramsOf(IdParameter),
        response: answers(ContactDuplicates),
      },
      config: { access: may('read') },
    },
    (request) => db.read((manager) => readDuplicates(manager, request.params.id, request.language)),
  );

  app.put<{ Params: DuplicateParameters; Body: DuplicateDecision }>(
    '/api/contacts/:id/duplicates/:otherId',
    {
      schema: {
        tags,
        summary: 'Say that two contacts are two companies, or take it back',
        params: paramsOf(DuplicateParameters),
        body: bodyOf(DuplicateDecision),
        response: answers(null, 204),
      },
      config: { access: may('edit') },
    },
    async (request, reply) => {
      const { id, otherId } = request.params;
      await db.write((manager) =>
        decideDuplicate(manager, authorOf(request, now()), [id, otherId], request.body.state),
      );
      return reply.code(204).send();
    },
  );
}

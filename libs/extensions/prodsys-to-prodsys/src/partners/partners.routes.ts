import { answers, IdParameter, may, paramsOf, queryOf, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { listPartners } from './list-partners';
import { PartnerDetail, PartnerPage, PartnerQuery } from './partner-messages';
import './partner-texts';
import { readPartner } from './read-partner';

/** Readable also while the extension is off: what rests is to be seen. */
export function partnersRoutes(app: FastifyInstance, instance: Instance): void {
  const tags = ['partners'];
  const config = { access: may('read') };

  app.get<{ Querystring: PartnerQuery }>(
    '/api/partners',
    {
      schema: {
        tags,
        summary: 'All trading partners by name, with what each exchanges and what needs doing',
        querystring: queryOf(PartnerQuery),
        response: answers(PartnerPage),
      },
      config,
    },
    (request) =>
      instance.db.read((manager) => listPartners(manager, instance, request.query, request.language)),
  );

  app.get<{ Params: IdParameter }>(
    '/api/partners/:id',
    {
      schema: {
        tags,
        summary: 'Read a trading partner, with its log and its history',
        params: paramsOf(IdParameter),
        response: answers(PartnerDetail),
      },
      config,
    },
    (request) =>
      instance.db.read((manager) => readPartner(manager, instance, request.params.id, request.language)),
  );
}

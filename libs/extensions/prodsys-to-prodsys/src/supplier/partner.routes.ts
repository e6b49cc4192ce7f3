import {
  ArticleLookup,
  ArticleLookupAnswer,
  PartnerMessage,
  partnerFeatures,
  partnerScopes,
} from '@prodsys/contracts';
import { findArticles } from '@prodsys/article-matching';
import { ownCompany } from '@prodsys/core';
import { answers, anyPartner, bodyOf, partnerWith, version, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { cardOf } from '../contacts/own-card';
import { demandExtension } from './demand-extension';

export function partnerRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const preHandler = demandExtension(instance);
  const connectionOf = (partner: { connectionId: string } | undefined) =>
    db.read((manager) => manager.findOneByOrFail(PartnerConnection, { id: partner?.connectionId ?? '' }));

  app.get(
    '/ping',
    {
      schema: {
        tags: ['partner'],
        summary: 'Is the token good and the module on?',
        response: answers(null, 204),
      },
      config: { access: anyPartner },
      preHandler,
    },
    (_request, reply) => reply.code(204).send(),
  );

  app.get(
    '/partner',
    {
      schema: { tags: ['partner'], summary: 'Who answers', response: answers(PartnerMessage) },
      config: { access: anyPartner },
      preHandler,
    },
    async (request): Promise<PartnerMessage> => {
      const connection = await connectionOf(request.partner);
      return {
        company: cardOf(await db.read(ownCompany)),
        instanceId: instance.id,
        version,
        features: Object.values(partnerFeatures),
        scopes: request.partner?.scopes ?? [],
        tokenExpiresAt: request.partner?.expiresAt ?? null,
        connectionState: connection.state,
        acceptedDocumentTypes: connection.acceptedDocumentTypes,
      };
    },
  );

  app.post<{ Body: ArticleLookup }>(
    '/articles/lookup',
    {
      schema: {
        tags: ['articles'],
        summary: 'Up to 1,000 numbers: which are ours?',
        body: bodyOf(ArticleLookup),
        response: answers(ArticleLookupAnswer),
      },
      config: { access: partnerWith(partnerScopes.readArticles) },
      preHandler,
    },
    async (request): Promise<ArticleLookupAnswer> => {
      const found = await db.read((manager) => findArticles(manager, request.body.numbers));
      return {
        items: request.body.numbers.map((number) => {
          const article = found.get(number);
          if (!article) return { number, match: null };
          const { description, unit, price, priceQuantity, currency, gtin, active } = article;
          return {
            number,
            match: { number, description, unit, price, priceQuantity, currency, gtin, active },
          };
        }),
      };
    },
  );
}

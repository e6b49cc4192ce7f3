import {
  ArticleLookup,
  ArticleLookupAnswer,
  BuyerContactAnswer,
  BuyerMessage,
  CompanyCard,
  PartnerMessage,
  partnerFeatures,
  partnerScopes,
} from '@prodsys/contracts';
import { findArticles } from '@prodsys/article-matching';
import { Contact, ownCompany, type Company } from '@prodsys/core';
import {
  answers,
  anyPartner,
  bodyOf,
  notFound,
  partnerWith,
  Problem,
  version,
  writeLog,
  type Instance,
} from '@prodsys/platform';
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { demandExtension } from './demand-extension';
import { settleBuyer, spareCustomerNumber } from './resolve-buyer';
import { takeOverCard } from './take-over-card';

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
        company: card(await db.read(ownCompany)),
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

  const contacts = { access: partnerWith(partnerScopes.contacts) };

  app.get(
    '/contacts/supplier',
    {
      schema: {
        tags: ['contacts'],
        summary: "The supplier's own company card",
        response: { ...answers(CompanyCard, 200, {}, ['ETag']), ...answers(null, 304, {}, ['ETag']) },
      },
      config: contacts,
      preHandler,
    },
    async (request, reply) => {
      const company = card(await db.read(ownCompany));
      const etag = `"${createHash('sha256').update(JSON.stringify(company)).digest('base64url').slice(0, 22)}"`;
      void reply.header('etag', etag);
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return company;
    },
  );

  app.get(
    '/contacts/buyer',
    {
      schema: {
        tags: ['contacts'],
        summary: "The buyer's card as the supplier holds it",
        response: answers(CompanyCard, 200, { 404: ['not-found'] }),
      },
      config: contacts,
      preHandler,
    },
    async (request) => {
      const { customerContactId } = await connectionOf(request.partner);
      const contact =
        customerContactId &&
        (await db.read((manager) => manager.findOneBy(Contact, { id: customerContactId })));
      if (!contact) throw notFound('contact');
      return card(contact);
    },
  );

  app.put<{ Body: BuyerMessage }>(
    '/contacts/buyer',
    {
      schema: {
        tags: ['contacts'],
        summary: "The buyer's own card: matched to a contact, or made one",
        body: bodyOf(BuyerMessage),
        response: answers(BuyerContactAnswer, 200, { 403: ['instance-mismatch'], 422: ['contact-invalid'] }),
      },
      config: contacts,
      preHandler,
    },
    async (request): Promise<BuyerContactAnswer> => {
      const buyer = request.body;
      const missing = [...(buyer.name ? [] : ['/name']), ...(buyer.address ? [] : ['/address'])];
      if (missing.length > 0) {
        const errors = missing.map((pointer) => ({ pointer, code: 'contact-invalid' }));
        throw new Problem(422, 'contact-invalid', {}, { errors });
      }
      const customerNumber = await spareCustomerNumber(instance, request.partner?.connectionId ?? '');
      return db.write(async (manager) => {
        const connection = await manager.findOneByOrFail(PartnerConnection, {
          id: request.partner?.connectionId ?? '',
        });
        const found = await settleBuyer(manager, instance, connection, buyer, customerNumber);
        const contact =
          found.contactId === null
            ? null
            : await takeOverCard(
                manager,
                { actor: connection.name, source: 'partner', at: instance.now() },
                found.contactId,
                buyer,
              );
        if (found.match !== 'linked') {
          await writeLog(manager, instance.now(), [
            {
              level: found.match === 'undecided' ? 'warning' : 'info',
              direction: 'in',
              partner: connection.name,
              connectionId: connection.id,
              documentType: 'contact',
              code: `contact-${found.match}`,
              params: { name: buyer.name },
              traceId: request.id,
            },
          ]);
        }
        const { instanceId: _instanceId, ...sent } = buyer;
        return { match: found.match, card: contact ? card(contact) : sent };
      });
    },
  );
}

/** A company or contact as others may see it. */
function card({
  name,
  organisationNumber,
  gln,
  email,
  phone,
  address,
}: Pick<
  Company | Contact,
  'name' | 'organisationNumber' | 'gln' | 'email' | 'phone' | 'address'
>): CompanyCard {
  return { name, organisationNumber, gln, email, phone, address };
}

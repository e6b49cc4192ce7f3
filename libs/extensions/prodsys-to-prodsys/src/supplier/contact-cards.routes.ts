import {
  BuyerContactAnswer,
  BuyerContactMessage,
  CompanyCard,
  ContactCard,
  heldCardHeader,
  partnerScopes,
} from '@prodsys/contracts';
import { actAnew, actionProblems, Contact } from '@prodsys/core';
import { answers, bodyOf, notFound, partnerWith, Problem, writeLog, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { cardOf, ownCard } from '../contacts/own-card';
import { takeOverCard } from '../contacts/take-over-card';
import { contentHash } from '../content-hash';
import { demandExtension } from './demand-extension';
import { heldCard, heldMark } from './held-card';
import { settleBuyer, spareCustomerNumber } from './resolve-buyer';

/** Each end's card, for the other to take over. */
export function contactCardRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const preHandler = demandExtension(instance);
  const config = { access: partnerWith(partnerScopes.contacts) };
  const tags = ['contacts'];

  app.get(
    '/contacts/supplier',
    {
      schema: {
        tags,
        summary: "The supplier's own company card",
        description:
          'One call tells of both cards: the answer, or 304 when it is the one named in `If-None-Match`, and in the header ' +
          '`Held-Card` which card of the buyer is held here.',
        response: {
          ...answers(ContactCard, 200, {}, ['ETag', 'Held-Card']),
          ...answers(null, 304, {}, ['ETag', 'Held-Card']),
        },
      },
      config,
      preHandler,
    },
    async (request, reply) => {
      const { card, held } = await db.read(async (manager) => ({
        card: await ownCard(manager),
        held: await heldCard(manager, request.partner?.connectionId ?? ''),
      }));
      const etag = `"${contentHash(card).slice(0, 32)}"`;
      void reply.header('etag', etag).header(heldCardHeader, heldMark(held));
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return card;
    },
  );

  app.get(
    '/contacts/buyer',
    {
      schema: {
        tags,
        summary: "The buyer's card as the supplier holds it",
        response: answers(CompanyCard, 200, { 404: ['not-found'] }),
      },
      config,
      preHandler,
    },
    async (request) => {
      const contact = await db.read(async (manager) => {
        const { customerContactId } = await manager.findOneByOrFail(PartnerConnection, {
          id: request.partner?.connectionId ?? '',
        });
        return customerContactId && manager.findOneBy(Contact, { id: customerContactId });
      });
      if (!contact) throw notFound('contact');
      return cardOf(contact);
    },
  );

  app.put<{ Body: BuyerContactMessage }>(
    '/contacts/buyer',
    {
      schema: {
        tags,
        summary: "The buyer's own card: matched to a contact, or made one",
        description:
          'What the card says is taken over; fields that a person here has locked are proposed instead. `persons` only ' +
          'when the feature `contacts/persons` is listed.',
        body: bodyOf(BuyerContactMessage),
        response: answers(
          BuyerContactAnswer,
          200,
          { 403: ['instance-mismatch'], 409: actionProblems[409], 422: ['contact-invalid'] },
          ['Held-Card'],
        ),
      },
      config,
      preHandler,
    },
    async (request, reply): Promise<BuyerContactAnswer> => {
      const buyer = request.body;
      const missing = [...(buyer.name ? [] : ['/name']), ...(buyer.address ? [] : ['/address'])];
      if (missing.length > 0) {
        const errors = missing.map((pointer) => ({ pointer, code: 'contact-invalid' }));
        throw new Problem(422, 'contact-invalid', {}, { errors });
      }
      const connectionId = request.partner?.connectionId ?? '';
      const customerNumber = await spareCustomerNumber(instance, connectionId);
      const tag = contentHash(buyer).slice(0, 32);
      const answer = await actAnew(db, request, async (manager) => {
        const connection = await manager.findOneByOrFail(PartnerConnection, { id: connectionId });
        const { match, contactId } = await settleBuyer(manager, instance, connection, buyer, customerNumber);
        const pinned = { ...connection, customerContactId: contactId };
        const { contact } = await takeOverCard(manager, pinned, buyer, tag, instance.now());
        if (match !== 'linked')
          await writeLog(manager, instance.now(), [
            {
              level: match === 'undecided' ? 'warning' : 'info',
              direction: 'in',
              partner: connection.name,
              connectionId,
              documentType: 'contact',
              code: `contact-${match}`,
              params: { name: buyer.name },
              traceId: request.id,
            },
          ]);
        return { match, card: cardOf(contact ?? buyer) };
      });
      void reply.header(heldCardHeader, heldMark(tag));
      return answer;
    },
  );
}

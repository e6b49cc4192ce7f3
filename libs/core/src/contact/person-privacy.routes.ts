import {
  answers,
  Anything,
  Email,
  Flag,
  Id,
  later,
  may,
  Nested,
  Nullable,
  paramsOf,
  Text,
  writeAudit,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { authorOf } from '../history/author';
import type { ContactPerson } from './contact-person.entity';
import { anonymise, collectMentions, findPerson } from './person-privacy';

export class PersonParameters {
  @Id() id: string;
  @Id() personId: string;
}

export class KeptPerson {
  @Id() id: string;
  @Text(200) name: string;
  @Nullable() @Email() email: string | null;
  @Nullable() @Text(40) phone: string | null;
  @Flag() isDefault: boolean;
  @Flag() active: boolean;
}

export class PersonsCompany {
  @Id() id: string;
  @Text(200) name: string;
  @Nullable() @Text(20) organisationNumber: string | null;
}

export class PersonExport {
  @Text(24) exportedAt: string;
  @Nested(() => KeptPerson) person: KeptPerson;
  @Nested(() => PersonsCompany) company: PersonsCompany;
  /** By kind: orders, drafts, purchase orders, lines of the history and the log, messages as received. */
  @Anything() mentions: Record<string, unknown[]>;
}

const personView = ({ contactId: _contactId, fromCard: _fromCard, ...person }: ContactPerson): KeptPerson =>
  person;

export function personPrivacyRoutes(app: FastifyInstance, instance: Instance): void {
  const tags = ['contacts'];
  const config = { access: may('administer') };
  const params = paramsOf(PersonParameters);

  app.get<{ Params: PersonParameters }>(
    '/api/contacts/:id/persons/:personId/export',
    {
      schema: {
        tags,
        summary: 'Everything that is kept about a contact person, as one file',
        params,
        response: answers(PersonExport),
      },
      config,
    },
    async (request, reply): Promise<PersonExport> => {
      const { id, personId } = request.params;
      const now = instance.now();
      const { contact, person, identity } = await instance.db.read((manager) =>
        findPerson(manager, id, personId),
      );
      const mentions = await collectMentions(instance, id, identity);
      await instance.db.write((manager) =>
        writeAudit(manager, now, {
          actor: request.actor?.name ?? '',
          action: 'person-exported',
          objectId: personId,
        }),
      );
      void reply.header('content-disposition', `attachment; filename="person-${personId}.json"`);
      const { name, organisationNumber } = contact;
      return {
        exportedAt: now.toISOString(),
        person: personView(person),
        company: { id, name, organisationNumber },
        mentions,
      };
    },
  );

  app.post<{ Params: PersonParameters }>(
    '/api/contacts/:id/persons/:personId/anonymise',
    {
      schema: {
        tags,
        summary: 'Take a contact person out of everything that is kept; this cannot be undone',
        params,
        response: answers(KeptPerson, 200, { 409: [later('person-in-use')] }),
      },
      config,
    },
    async (request) => {
      const { id, personId } = request.params;
      return personView(await anonymise(instance, authorOf(request, instance.now()), id, personId));
    },
  );
}

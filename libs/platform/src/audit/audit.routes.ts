import { Matches } from 'class-validator';
import type { FastifyInstance } from 'fastify';
import { withinDays } from '../database/days';
import { keyPage, type PageRequest } from '../database/key-page';
import { may } from '../http/access';
import { sendCsv } from '../http/csv-download';
import { Day, ListOf, Nullable, Optional, Text, Values } from '../http/fields';
import { answers, answersText, queryOf } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import { registeredCodes, render, type Language } from '../texts/texts';
import { AuditEntry } from './audit-entry.entity';
import './audit-texts';

export class AuditFilter {
  @Optional() @Text(200) actor?: string;
  @Optional() @Matches(/^[a-z][a-z0-9-]{0,59}$/) action?: string;
  @Optional() @Matches(/^[!-~]{1,36}$/) objectId?: string;
  /** First and last day, UTC. */
  @Optional() @Day() from?: string;
  @Optional() @Day() to?: string;
}

export class AuditQuery extends AuditFilter {
  @Optional() @Text(1000) cursor?: string;
  /** 1 to 200. */
  @Optional() @Matches(/^(?:[1-9][0-9]?|1[0-9][0-9]|200)$/) limit?: string;
}

export class AuditEntryView {
  @Text(36) id: string;
  @Text(24) at: string;
  @Text(200) actor: string;
  @Text(60) action: string;
  @Nullable() @Text(36) objectId: string | null;
  @Text(2000) message: string;
  @Values() params: Record<string, unknown>;
}

export class AuditPage {
  @ListOf(() => AuditEntryView, 200) items: AuditEntryView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

/** The sentence of an entry; what has none is shown by the name of its action. */
function sentence({ action, params }: AuditEntry, known: Set<string>, language: Language): string {
  const code = `audit-${action}`;
  return known.has(code) ? render(code, params, language) : action;
}

export function auditRoutes(app: FastifyInstance, instance: Instance): void {
  const tags = ['audit trail'];
  const config = { access: may('administer') };
  const known = new Set(registeredCodes());

  const entries = ({ actor, action, objectId, ...days }: AuditFilter, page: PageRequest) =>
    instance.db.read((manager) => {
      const query = manager.createQueryBuilder(AuditEntry, 'entry');
      if (actor) query.andWhere('entry.actor = :actor', { actor });
      if (action) query.andWhere('entry.action = :action', { action });
      if (objectId) query.andWhere('entry.objectId = :objectId', { objectId });
      withinDays(query, days);
      return keyPage(query, page, { by: 'at', direction: 'DESC' });
    });

  app.get<{ Querystring: AuditQuery }>(
    '/api/audit',
    {
      schema: {
        tags,
        summary: 'Who did what, newest first',
        querystring: queryOf(AuditQuery),
        response: answers(AuditPage),
      },
      config,
    },
    async (request): Promise<AuditPage> => {
      const page = await entries(request.query, request.query);
      return {
        ...page,
        items: page.items.map((entry) => ({ ...entry, message: sentence(entry, known, request.language) })),
      };
    },
  );

  app.get<{ Querystring: AuditFilter }>(
    '/api/audit/export.csv',
    {
      schema: {
        tags,
        summary: 'The audit trail as a file',
        querystring: queryOf(AuditFilter),
        response: answersText('text/csv', 'Semicolons, UTF-8 with byte order mark, newest first'),
      },
      config,
    },
    (request, reply) =>
      sendCsv(reply, {
        fileName: 'audit.csv',
        headings: headings[request.language],
        page: (cursor) => entries(request.query, { cursor, limit: '200' }),
        cells: (entry) => [
          entry.at,
          entry.actor,
          entry.action,
          sentence(entry, known, request.language),
          entry.objectId,
        ],
        stopping: instance.jobs.stopping,
      }),
  );
}

const headings: Record<Language, string[]> = {
  nb: ['Tidspunkt (UTC)', 'Hvem', 'Handling', 'Hva', 'Objekt'],
  en: ['Time (UTC)', 'Who', 'Action', 'What', 'Object'],
};

import { Matches } from 'class-validator';
import type { FastifyInstance } from 'fastify';
import { isAscii } from '../database/is-ascii';
import { keyPage } from '../database/key-page';
import { may } from '../http/access';
import { Day, ListOf, Nullable, OneOf, Optional, Text } from '../http/fields';
import { PageQuery, queryOf, answers } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import { render } from '../texts/texts';
import { IntegrationLogEntry } from './integration-log-entry.entity';

export class IntegrationLogQuery extends PageQuery {
  @Optional() @OneOf('info', 'warning', 'error') level?: string;
  @Optional() @Text(200) partner?: string;
  @Optional() @Text(64) document?: string;
  @Optional() @Text(100) search?: string;
  @Optional() @Matches(/^[0-9a-f]{32}$/) traceId?: string;
  /** First and last day, UTC. */
  @Optional() @Day() from?: string;
  @Optional() @Day() to?: string;
}

export class LogEntryView {
  @Text(36) id: string;
  @Text(24) at: string;
  @OneOf('info', 'warning', 'error') level: string;
  @Nullable() @OneOf('in', 'out') direction?: string | null;
  @Nullable() @Text(200) partner?: string | null;
  @Nullable() @Text(40) documentType?: string | null;
  @Nullable() @Text(36) documentId?: string | null;
  @Nullable() @Text(64) documentNumber?: string | null;
  @Text(60) code: string;
  @Text(2000) message: string;
  @Nullable() @Text(32) traceId?: string | null;
}

export class LogPage {
  @ListOf(() => LogEntryView, 200) items: LogEntryView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

const searchable = (search: string) => ['documentNumber', 'partner', ...(isAscii(search) ? ['code'] : [])];

export function integrationLogRoutes(app: FastifyInstance, instance: Instance): void {
  app.get<{ Querystring: IntegrationLogQuery }>(
    '/api/integration-log',
    {
      schema: {
        tags: ['integration log'],
        summary: 'What happened between this instance and its partners',
        querystring: queryOf(IntegrationLogQuery),
        response: answers(LogPage),
      },
      config: { access: may('read') },
    },
    async (request) => {
      const { level, partner, document, search, from, to, traceId } = request.query;
      const page = await instance.db.read((manager) => {
        const query = manager.createQueryBuilder(IntegrationLogEntry, 'entry');
        if (level) query.andWhere('entry.level = :level', { level });
        if (partner) query.andWhere('entry.partner = :partner', { partner });
        if (document) query.andWhere('entry.documentNumber = :document', { document });
        if (traceId) query.andWhere('entry.traceId = :traceId', { traceId });
        if (search)
          query.andWhere(
            `(${searchable(search)
              .map((column) => `entry.${column} LIKE :search ESCAPE '!'`)
              .join(' OR ')})`,
            { search: `${search.replace(/[!%_]/g, (sign) => `!${sign}`)}%` },
          );
        if (from) query.andWhere('entry.at >= :from', { from: `${from}T00:00:00.000Z` });
        if (to) query.andWhere('entry.at <= :to', { to: `${to}T23:59:59.999Z` });
        return keyPage(query, request.query);
      });
      return {
        ...page,
        items: page.items.map((entry) => ({
          ...entry,
          message: render(entry.code, entry.params, request.language),
        })),
      };
    },
  );
}

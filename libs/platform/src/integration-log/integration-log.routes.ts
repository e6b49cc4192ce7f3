import { Matches } from 'class-validator';
import type { FastifyInstance } from 'fastify';
import { withinDays } from '../database/days';
import { isAscii } from '../database/is-ascii';
import { keyPage, type PageRequest } from '../database/key-page';
import { may } from '../http/access';
import { sendCsv } from '../http/csv-download';
import { Day, ListOf, Nullable, OneOf, Optional, Text, Values } from '../http/fields';
import { notFound } from '../http/problem';
import { answers, answersText, IdParameter, paramsOf, queryOf } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import { render, type Language } from '../texts/texts';
import { IntegrationLogEntry } from './integration-log-entry.entity';

export class IntegrationLogFilter {
  @Optional() @OneOf('info', 'warning', 'error') level?: string;
  @Optional() @Text(200) partner?: string;
  @Optional() @Text(64) document?: string;
  @Optional() @Text(100) search?: string;
  @Optional() @Matches(/^[0-9a-f]{32}$/) traceId?: string;
  /** First and last day, UTC. */
  @Optional() @Day() from?: string;
  @Optional() @Day() to?: string;
}

export class IntegrationLogQuery extends IntegrationLogFilter {
  @Optional() @Text(1000) cursor?: string;
  /** 1 to 200. */
  @Optional() @Matches(/^(?:[1-9][0-9]?|1[0-9][0-9]|200)$/) limit?: string;
}

export class LogEntryView {
  @Text(36) id: string;
  @Text(24) at: string;
  @OneOf('info', 'warning', 'error') level: string;
  @Nullable() @OneOf('in', 'out') direction: string | null;
  @Nullable() @Text(200) partner: string | null;
  @Nullable() @Text(36) connectionId: string | null;
  @Nullable() @Text(40) documentType: string | null;
  @Nullable() @Text(36) documentId: string | null;
  @Nullable() @Text(64) documentNumber: string | null;
  @Text(60) code: string;
  /** Values that the message names. */
  @Values() params: Record<string, unknown>;
  /** The code's text in the reader's language; what others sent may be in it. */
  @Text(4000, { multiline: true }) message: string;
  @Nullable() @Text(32) traceId: string | null;
}

export class LogPage {
  @ListOf(() => LogEntryView, 200) items: LogEntryView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

const searchable = (search: string) => ['documentNumber', 'partner', ...(isAscii(search) ? ['code'] : [])];

const view = (entry: IntegrationLogEntry, language: Language): LogEntryView => ({
  ...entry,
  message: render(entry.code, entry.params, language),
});

export function integrationLogRoutes(app: FastifyInstance, instance: Instance): void {
  const tags = ['integration log'];
  const config = { access: may('read') };

  const entries = (filter: IntegrationLogFilter, page: PageRequest) =>
    instance.db.read((manager) => {
      const { level, partner, document, search, traceId, ...days } = filter;
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
      withinDays(query, days);
      return keyPage(query, page, { by: 'at', direction: 'DESC' });
    });

  app.get<{ Querystring: IntegrationLogQuery }>(
    '/api/integration-log',
    {
      schema: {
        tags,
        summary: 'What happened between this instance and its partners',
        querystring: queryOf(IntegrationLogQuery),
        response: answers(LogPage),
      },
      config,
    },
    async (request): Promise<LogPage> => {
      const page = await entries(request.query, request.query);
      return { ...page, items: page.items.map((entry) => view(entry, request.language)) };
    },
  );

  app.get<{ Querystring: IntegrationLogFilter }>(
    '/api/integration-log/export.csv',
    {
      schema: {
        tags,
        summary: 'The integration log as a file',
        querystring: queryOf(IntegrationLogFilter),
        response: answersText('text/csv', 'Semicolons, UTF-8 with byte order mark, newest first'),
      },
      config,
    },
    (request, reply) =>
      sendCsv(reply, {
        fileName: 'integration-log.csv',
        headings: headings[request.language],
        page: (cursor) => entries(request.query, { cursor, limit: '200' }),
        cells: (entry) => [
          entry.at,
          entry.level,
          entry.direction,
          entry.partner,
          entry.documentType,
          entry.documentNumber,
          entry.code,
          render(entry.code, entry.params, request.language),
          entry.traceId,
        ],
        stopping: instance.jobs.stopping,
      }),
  );

  app.get<{ Params: IdParameter }>(
    '/api/integration-log/:id',
    {
      schema: {
        tags,
        summary: 'Read an entry of the integration log',
        params: paramsOf(IdParameter),
        response: answers(LogEntryView),
      },
      config,
    },
    async (request) => {
      const { id } = request.params;
      const entry = await instance.db.read((manager) => manager.findOneBy(IntegrationLogEntry, { id }));
      if (!entry) throw notFound('log entry');
      return view(entry, request.language);
    },
  );
}

const headings: Record<Language, string[]> = {
  nb: [
    'Tidspunkt (UTC)',
    'Nivå',
    'Retning',
    'Partner',
    'Dokumenttype',
    'Dokumentnummer',
    'Kode',
    'Melding',
    'Sporings-id',
  ],
  en: [
    'Time (UTC)',
    'Level',
    'Direction',
    'Partner',
    'Document type',
    'Document number',
    'Code',
    'Message',
    'Trace id',
  ],
};

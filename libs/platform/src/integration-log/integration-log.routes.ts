import type { FastifyInstance } from 'fastify';
import type { EntityManager } from 'typeorm';
import { withinDays } from '../database/days';
import { isAscii } from '../database/is-ascii';
import { keyPage, type PageRequest } from '../database/key-page';
import { may } from '../http/access';
import { sendCsv } from '../http/csv-download';
import { notFound } from '../http/problem';
import { answers, answersText, IdParameter, paramsOf, queryOf } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import { render, type Language } from '../texts/texts';
import { IntegrationLogEntry } from './integration-log-entry.entity';
import {
  IntegrationLogFilter,
  IntegrationLogQuery,
  LogEntryDetail,
  LogPage,
  type LogEntryView,
  type LogExchange,
  type LogRecord,
} from './log-messages';

const searchable = (search: string) => ['documentNumber', 'partner', ...(isAscii(search) ? ['code'] : [])];

const view = (
  { answer: _answer, ...entry }: IntegrationLogEntry,
  record: LogRecord | undefined,
  language: Language,
): LogEntryView => ({
  ...entry,
  message: render(entry.code, entry.params, language),
  record: record ?? null,
});

export function integrationLogRoutes(app: FastifyInstance, instance: Instance): void {
  const tags = ['integration log'];
  const config = { access: may('read') };

  const insights = () => [...instance.modules, ...instance.extensions.all].flatMap(({ log }) => log ?? []);

  const recordsOf = async (manager: EntityManager, entries: IntegrationLogEntry[]) => {
    const found = new Map<string, LogRecord>();
    for (const insight of insights())
      for (const [id, record] of await insight.recordsOf(manager, entries)) found.set(id, record);
    return found;
  };

  const exchangeOf = async (
    manager: EntityManager,
    entry: IntegrationLogEntry,
  ): Promise<LogExchange | null> => {
    for (const insight of insights()) {
      const exchange = await insight.exchangeOf(manager, entry, instance);
      if (exchange) return exchange;
    }
    return null;
  };

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
      const records = await instance.db.read((manager) => recordsOf(manager, page.items));
      return {
        ...page,
        items: page.items.map((entry) => view(entry, records.get(entry.id), request.language)),
      };
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
        summary: 'Read an entry of the integration log, with what was sent and answered',
        params: paramsOf(IdParameter),
        response: answers(LogEntryDetail),
      },
      config,
    },
    (request) =>
      instance.db.read(async (manager): Promise<LogEntryDetail> => {
        const entry = await manager
          .createQueryBuilder(IntegrationLogEntry, 'entry')
          .addSelect('entry.answer')
          .where('entry.id = :id', request.params)
          .getOne();
        if (!entry) throw notFound('log entry');
        const records = await recordsOf(manager, [entry]);
        return {
          ...view(entry, records.get(entry.id), request.language),
          exchange: await exchangeOf(manager, entry),
        };
      }),
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

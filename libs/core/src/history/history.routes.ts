import {
  answers,
  Anything,
  IdParameter,
  keyPage,
  ListOf,
  may,
  notFound,
  Nullable,
  OneOf,
  PageQuery,
  paramsOf,
  queryOf,
  render,
  Text,
  type Instance,
  type Language,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import type { EntityManager, EntityTarget } from 'typeorm';
import { HistoryEntry, type ChangeSource, type RecordKind } from './history-entry.entity';

export class FieldChangeView {
  /** Name of the field; `address/city` is a field of a field. */
  @Text(500) field: string;
  @Nullable() @Anything() from: unknown;
  @Nullable() @Anything() to: unknown;
}

export class HistoryEntryView {
  @Text(36) id: string;
  @Text(24) at: string;
  @Text(200) actor: string;
  @OneOf('person', 'import', 'partner', 'system') source: ChangeSource;
  @Text(40) action: string;
  /** The action in the reader's language. */
  @Text(200) message: string;
  @ListOf(() => FieldChangeView, 10_000) changes: FieldChangeView[];
}

export class HistoryPage {
  @ListOf(() => HistoryEntryView, 200) items: HistoryEntryView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

export async function readHistory(
  manager: EntityManager,
  register: RecordKind,
  recordId: string,
  request: PageQuery,
  language: Language,
): Promise<HistoryPage> {
  const query = manager
    .createQueryBuilder(HistoryEntry, 'entry')
    .where('entry.recordId = :recordId AND entry.register = :register', { recordId, register });
  const page = await keyPage(query, request);
  return {
    ...page,
    items: page.items.map(({ register: _register, recordId: _recordId, ...entry }) => ({
      ...entry,
      message: render(`history-${entry.action}`, {}, language),
    })),
  };
}

/** Adds `GET <path>/:id/history` to a register: newest first. */
export function historyRoute(
  app: FastifyInstance,
  { db }: Instance,
  register: { path: string; tags: string[]; kind: RecordKind; entity: EntityTarget<{ id: string }> },
): void {
  app.get<{ Params: IdParameter; Querystring: PageQuery }>(
    `${register.path}/:id/history`,
    {
      schema: {
        tags: register.tags,
        summary: 'Who changed what, newest first',
        params: paramsOf(IdParameter),
        querystring: queryOf(PageQuery),
        response: answers(HistoryPage),
      },
      config: { access: may('read') },
    },
    (request) =>
      db.read(async (manager) => {
        const { id } = request.params;
        if (!(await manager.existsBy(register.entity, { id }))) throw notFound(register.kind);
        return readHistory(manager, register.kind, id, request.query, request.language);
      }),
  );
}

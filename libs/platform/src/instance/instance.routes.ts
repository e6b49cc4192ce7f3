import type { FastifyInstance } from 'fastify';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/write-audit';
import { checkDurability } from '../database/durability';
import { may, everybody } from '../http/access';
import { Flag, ListOf, Nested, Nullable, OneOf, Text, Texts } from '../http/fields';
import { Problem } from '../http/problem';
import { answers, bodyOf } from '../http/route-schema';
import { readSetting, writeSetting } from '../settings/settings';
import { confirmAddress, movedFrom } from './identity';
import type { Instance } from './instance';
import { version } from './version';

/** What the sign-in page shows before anybody is signed in: nobody may take a buyer for a supplier. */
export class AboutView {
  @OneOf('buyer', 'supplier') kind: string;
  @Nullable() @Text(200) company: string | null;
  @Flag() demo: boolean;
}

/** What is set otherwise than it should be, with the value found. */
export class DurabilityFinding {
  @Text(60) setting: string;
  @Text(100) found: string;
  @Text(100) wanted: string;
}

export class DurabilityView {
  @Flag() ok: boolean;
  @ListOf(() => DurabilityFinding, 20) findings: DurabilityFinding[];
}

export class InstanceView {
  @Text(36) id: string;
  @OneOf('buyer', 'supplier') kind: string;
  @Text(20) version: string;
  @Text(500) publicUrl: string;
  /** Name of the company, null until it is entered. */
  @Nullable() @Text(200) company: string | null;
  @Texts(100, 60) menus: string[];
  @Nested(() => DurabilityView) durability: DurabilityView;
  /** Set when the instance was last served under another address: nothing is sent until an administrator confirms. */
  @Nullable() @Text(500) movedFrom: string | null;
  @Flag() demo: boolean;
}

export class ApiAccess {
  @Flag() enabled: boolean;
}

export const apiAccessSetting = 'api-access';

/** On until somebody switches it off. */
export const readApiAccess = async (manager: EntityManager): Promise<ApiAccess> =>
  (await readSetting<ApiAccess>(manager, apiAccessSetting)) ?? { enabled: true };

export function instanceRoutes(app: FastifyInstance, instance: Instance): void {
  const { db, configuration } = instance;
  const tags = ['instance'];

  const companyName = async () =>
    (await db.read((manager) => readSetting<string>(manager, 'display-name'))) ?? null;

  app.get(
    '/api/about',
    {
      schema: { tags, summary: 'Whose instance is this?', response: answers(AboutView) },
      config: { access: everybody },
    },
    async (): Promise<AboutView> => ({
      kind: configuration.kind,
      company: await companyName(),
      demo: configuration.demo,
    }),
  );

  app.get(
    '/api/instance',
    {
      schema: { tags, summary: 'The instance: kind, version, menus', response: answers(InstanceView) },
      config: { access: may('read') },
    },
    async (): Promise<InstanceView> => ({
      id: instance.id,
      kind: configuration.kind,
      version,
      publicUrl: configuration.publicUrl,
      company: await companyName(),
      menus: (
        await Promise.all(
          instance.extensions.all.map(async (extension) =>
            (await instance.extensions.isOn(extension.id)) ? extension.menus : [],
          ),
        )
      ).flat(),
      durability: await db.read(checkDurability),
      movedFrom: await movedFrom(db, configuration),
      demo: configuration.demo,
    }),
  );

  app.post(
    '/api/instance/confirm-address',
    {
      schema: {
        tags,
        operationId: 'confirmAddress',
        summary: 'Confirm that this instance may send under its present address',
        response: answers(null, 204),
      },
      config: { access: may('administer') },
    },
    async (request, reply) => {
      const from = await movedFrom(db, configuration);
      await confirmAddress(db, configuration.publicUrl);
      await db.write((manager) =>
        writeAudit(manager, instance.now(), {
          actor: request.actor?.name ?? '',
          action: 'address-confirmed',
          params: { from, to: configuration.publicUrl },
        }),
      );
      return reply.code(204).send();
    },
  );

  app.get(
    '/api/api-access',
    {
      schema: { tags, summary: 'Is API access on?', response: answers(ApiAccess) },
      config: { access: may('read') },
    },
    () => db.read(readApiAccess),
  );

  app.put<{ Body: ApiAccess }>(
    '/api/api-access',
    {
      schema: {
        tags,
        summary: 'Switch API access as a whole',
        body: bodyOf(ApiAccess),
        response: answers(ApiAccess),
      },
      config: { access: may('administer') },
    },
    async (request) => {
      await db.write(async (manager) => {
        await writeSetting(manager, apiAccessSetting, request.body);
        await writeAudit(manager, instance.now(), {
          actor: request.actor?.name ?? '',
          action: request.body.enabled ? 'api-access-on' : 'api-access-off',
        });
      });
      instance.forget('switches');
      return request.body;
    },
  );
}

export class HealthView {
  @Text(20) status: string;
}

export class ReadyView {
  @Text(20) status: string;
  @Text(20) database: string;
  @Text(20) migrations: string;
  @Nested(() => DurabilityView) durability: DurabilityView;
}

/** `/healthz` depends on nothing; `/readyz` on the database, its migrations and its durability, never on a partner. */
export function healthRoutes(app: FastifyInstance, instance: Instance): void {
  const config = { access: everybody };
  const tags = ['operation'];
  app.get(
    '/healthz',
    { schema: { tags, summary: 'Is the process alive?', response: answers(HealthView) }, config },
    () => ({ status: 'ok' }),
  );
  app.get(
    '/readyz',
    { schema: { tags, summary: 'Can it serve?', response: answers(ReadyView) }, config },
    async (): Promise<ReadyView> => {
      const durability = await instance.db.read(checkDurability).catch(() => {
        throw new Problem(503, 'database-unavailable', {}, { headers: { 'retry-after': '5' } });
      });
      return { status: durability.ok ? 'ok' : 'degraded', database: 'ok', migrations: 'ok', durability };
    },
  );
}

import 'reflect-metadata';
import '../texts/platform-texts';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { ensureDemoUsers } from '../accounts/demo-users';
import { ensureFirstAdministrator } from '../accounts/first-administrator';
import type { InstanceConfiguration } from '../configuration/instance-configuration';
import { checkDurability } from '../database/durability';
import { migrate } from '../database/migrate';
import type { Extension, Module } from '../extensions/extension';
import { createExtensions } from '../extensions/extensions';
import { authenticate } from '../http/authentication';
import { instanceGuide, partnerGuide } from '../http/api-guides';
import { describeApi } from '../http/openapi';
import { createValidator, messageSchemas } from '../http/schemas';
import { servePage } from '../http/serve-page';
import { createServer } from '../http/server';
import { createJobs } from '../jobs/jobs';
import { createAddressGuard } from '../outbound/address-guard';
import { createHttpOutbound, type Outbound } from '../outbound/outbound';
import { keyRingInDirectory, parseKeyRing } from '../secrets/key-ring';
import { createSecrets } from '../secrets/secrets';
import { holdOutbound } from './hold-outbound';
import { checkKeyRing, settleAddress, settleIdentity } from './identity';
import type { Instance } from './instance';
import { openInstanceDatabase } from './open-instance-database';
import { platform } from './platform-module';

/** How long a stop waits for answers of partners, in milliseconds. */
const partnersMayTake = 5_000;

export interface InstanceParts {
  modules: Module[];
  extensions: Extension[];
  /** Directory of the web page; none in most tests. */
  web?: string;
  now?: () => Date;
  random?: (size: number) => Buffer;
  /** The way to partners; real HTTP unless a test puts something else here. */
  outbound?: Outbound;
}

export interface RunningInstance {
  app: FastifyInstance;
  instance: Instance;
  /** Set once, when the first administrator's password had to be made up. */
  generatedPassword: string | null;
}

/** Prepares the database and answers an application that can be asked (`inject`) or told to listen. */
export async function createInstance(
  configuration: InstanceConfiguration,
  parts: InstanceParts,
): Promise<RunningInstance> {
  const { modules, extensions: allExtensions, now = () => new Date(), random = randomBytes } = parts;
  const everything: Module[] = [...modules, ...allExtensions];
  const { db, close } = await openInstanceDatabase(configuration, parts);
  try {
    await migrate(db.source);
    const id = await settleIdentity(db, configuration);
    const ring = configuration.keyRing
      ? parseKeyRing(configuration.keyRing)
      : keyRingInDirectory(configuration.dataDir, random);
    const secrets = createSecrets(ring, random);
    await checkKeyRing(db, secrets);
    await settleAddress(db, configuration);
    if (configuration.demo) await ensureDemoUsers(db, now());
    const generatedPassword = configuration.demo
      ? null
      : await ensureFirstAdministrator(db, configuration.adminPassword, now(), random);

    const schemas = messageSchemas();
    const validator = createValidator(schemas);
    const app = await createServer(configuration, schemas, validator);
    const addressGuard = createAddressGuard(configuration.partnerAllowList);
    const outbound = holdOutbound(parts.outbound ?? createHttpOutbound(addressGuard), db, configuration);
    const extensions = createExtensions(allExtensions, db);
    const base = {
      configuration,
      id,
      db,
      now,
      random,
      log: app.log,
      secrets,
      outbound,
      addressGuard,
      modules: [platform, ...modules],
      extensions,
      validator,
    };
    const instance: Instance = Object.assign(base, {
      jobs: undefined as unknown as Instance['jobs'],
      forget: () => trusted.forget(),
    });
    instance.jobs = createJobs(instance);
    await extensions.prepare(now());
    await instance.jobs.prepare();
    for (const part of everything) await part.recover?.(instance);

    const trusted = authenticate(app, instance);
    await app.register(async (scope) => addInstanceApi(scope, instance, everything));
    await app.register(async (scope) => addPartnerApi(scope, instance, allExtensions), {
      prefix: '/api/partner/v1',
    });
    for (const extension of allExtensions) extension.pages?.(app, instance);
    if (parts.web) await servePage(app, parts.web, random);

    app.addHook('onListen', () => instance.jobs.begin());
    // Before the server waits for open answers: a progress stream ends when it hears of the stop.
    app.addHook('preClose', async () => instance.jobs.beginStop());
    app.addHook('onClose', async () => {
      const stopped = instance.jobs.stop();
      await Promise.race([stopped, pause(partnersMayTake, undefined, { ref: false })]);
      // A partner who has not answered by now is not waited for: what was sent is in doubt, and goes again later.
      await outbound.close();
      await stopped;
      await close();
    });
    const durability = await db.read(checkDurability);
    if (!durability.ok)
      app.log.warn(
        { findings: durability.findings },
        'this database may lose committed orders in a power cut',
      );
    await app.ready();
    return { app, instance, generatedPassword };
  } catch (error) {
    await close();
    throw error;
  }
}

export async function addInstanceApi(
  app: FastifyInstance,
  instance: Instance,
  parts: Module[],
): Promise<void> {
  await describeApi(app, {
    title: 'ProdSys instance API',
    description: instanceGuide,
    path: '/api/openapi.json',
    nullsAreSaid: true,
    securitySchemes: {
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: `prodsys-${instance.configuration.kind}-{port}`,
        description:
          'The cookie that `POST /api/session` sets. Over https its name begins with `__Host-`; without a port in the address it ends in `-web`.',
      },
      token: { type: 'http', scheme: 'bearer' },
    },
  });
  for (const part of [platform, ...parts]) part.routes(app, instance);
}

export async function addPartnerApi(
  app: FastifyInstance,
  instance: Instance,
  extensions: Extension[],
): Promise<void> {
  const partnered = extensions.filter((extension) => extension.partnerRoutes);
  if (partnered.length === 0) return;
  await describeApi(app, {
    title: 'ProdSys partner API v1',
    description: partnerGuide,
    path: '/openapi.json',
    // Absent and null are the same there.
    nullsAreSaid: false,
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      xToken: { type: 'apiKey', in: 'header', name: 'x-token' },
    },
  });
  for (const extension of partnered) extension.partnerRoutes?.(app, instance);
}

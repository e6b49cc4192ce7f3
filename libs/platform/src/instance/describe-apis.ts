import { randomBytes } from 'node:crypto';
import { configure } from '../configuration/read-configuration';
import type { InstanceKind } from '../configuration/instance-configuration';
import type { Extension, Module } from '../extensions/extension';
import { createValidator, messageSchemas } from '../http/schemas';
import { createServer } from '../http/server';
import { addInstanceApi, addPartnerApi } from './create-instance';
import type { Instance } from './instance';

/** What must not be touched while routes are only described. */
const refusing = (what: string): never =>
  new Proxy(
    {},
    {
      get(_target, key) {
        throw new Error(`The routes are only described: ${what}.${String(key)} is not there.`);
      },
    },
  ) as never;

export interface Descriptions {
  instance: object;
  /** Null where no extension speaks to partners. */
  partner: object | null;
}

/** Both OpenAPI documents of an app as a running instance serves them, without a database. */
export async function describeApis(
  kind: InstanceKind,
  { modules, extensions }: { modules: Module[]; extensions: Extension[] },
): Promise<Descriptions> {
  const configuration = configure(kind, {
    databaseUrl: 'sqlite::memory:',
    dataDir: '.',
    host: '127.0.0.1',
    port: 0,
    publicUrl: `http://${kind}.example`,
    trustProxy: false,
    partnerAllowList: [],
    logLevel: 'silent',
    poolSize: 2,
    demo: false,
  });
  const schemas = messageSchemas();
  const validator = createValidator(schemas);
  const app = await createServer(configuration, schemas, validator);
  const instance: Instance = {
    configuration,
    id: '',
    db: refusing('the database'),
    now: () => new Date(),
    random: randomBytes,
    log: app.log,
    secrets: refusing('secrets'),
    outbound: refusing('outbound'),
    addressGuard: refusing('addressGuard'),
    modules,
    extensions: refusing('extensions'),
    jobs: refusing('jobs'),
    validator,
    forget: () => undefined,
  };
  try {
    await app.register(async (scope) => addInstanceApi(scope, instance, [...modules, ...extensions]));
    await app.register(async (scope) => addPartnerApi(scope, instance, extensions), {
      prefix: '/api/partner/v1',
    });
    await app.ready();
    const read = async (path: string) => {
      const answer = await app.inject(path);
      return answer.statusCode === 200 ? answer.json<object>() : null;
    };
    const described = await read('/api/openapi.json');
    if (!described) throw new Error('The instance API could not be described.');
    return { instance: described, partner: await read('/api/partner/v1/openapi.json') };
  } finally {
    await app.close();
  }
}

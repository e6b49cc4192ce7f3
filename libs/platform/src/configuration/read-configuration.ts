import { validateSync } from 'class-validator';
import { join, resolve } from 'node:path';
import { InstanceConfiguration, type InstanceKind } from './instance-configuration';

const number = (text: string | undefined, otherwise: number) => (text ? Number(text) : otherwise);
const list = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Reads and checks the environment. Throws one error that names everything that is wrong. */
export function readConfiguration(
  kind: InstanceKind,
  environment: Record<string, string | undefined>,
): InstanceConfiguration {
  const port = number(environment['PORT'], kind === 'buyer' ? 4100 : 4200);
  const dataDir = resolve(environment['DATA_DIR'] ?? join('data', kind));
  const trustProxy = environment['TRUST_PROXY'] ?? 'false';
  return configure(kind, {
    databaseUrl: environment['DATABASE_URL'] || `sqlite:${join(dataDir, `${kind}.sqlite`)}`,
    dataDir,
    host: environment['HOST'] ?? '127.0.0.1',
    port,
    publicUrl: environment['PUBLIC_URL'] ?? `http://localhost:${port}`,
    trustProxy: trustProxy === 'true' ? true : trustProxy === 'false' ? false : trustProxy,
    keyRing: environment['KEY_RING'],
    partnerAllowList: list(environment['PARTNER_ALLOW_LIST']),
    logLevel: environment['LOG_LEVEL'] ?? 'info',
    adminPassword: environment['ADMIN_PASSWORD'],
    poolSize: number(environment['DATABASE_POOL'], 10),
    demo: environment['PRODSYS_DEMO'] === 'true',
  });
}

/** Builds a checked configuration from values; what tests and tools use instead of the environment. */
export function configure(
  kind: InstanceKind,
  values: Omit<InstanceConfiguration, 'kind'>,
): InstanceConfiguration {
  const configuration = Object.assign(new InstanceConfiguration(), { kind, ...values });
  const faults = validateSync(configuration, { forbidUnknownValues: true });
  if (faults.length > 0) {
    const lines = faults.map((fault) => Object.values(fault.constraints ?? {}).join('; '));
    throw new Error(`The configuration is not usable:\n- ${lines.join('\n- ')}`);
  }
  configuration.publicUrl = configuration.publicUrl.replace(/\/+$/, '');
  return configuration;
}

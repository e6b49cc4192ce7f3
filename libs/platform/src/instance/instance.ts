import type { FastifyBaseLogger } from 'fastify';
import type { InstanceConfiguration } from '../configuration/instance-configuration';
import type { Database } from '../database/database';
import type { Module } from '../extensions/extension';
import type { Extensions } from '../extensions/extensions';
import type { createValidator } from '../http/schemas';
import type { Jobs } from '../jobs/jobs';
import type { AddressGuard } from '../outbound/address-guard';
import type { Outbound } from '../outbound/outbound';
import type { Secrets } from '../secrets/secrets';

/** What routes and jobs are given. Nothing in it remembers what another process would need. */
export interface Instance {
  configuration: InstanceConfiguration;
  /** Made once per database; how partners know this instance. */
  id: string;
  db: Database;
  now: () => Date;
  random: (size: number) => Buffer;
  log: FastifyBaseLogger;
  secrets: Secrets;
  outbound: Outbound;
  addressGuard: AddressGuard;
  /** What is always there, as against extensions, which are switched on and off. */
  modules: Module[];
  extensions: Extensions;
  jobs: Jobs;
  validator: ReturnType<typeof createValidator>;
  /** Drops what this process keeps for a moment, after it changed it itself. */
  forget(what: 'tokens' | 'switches'): void;
}

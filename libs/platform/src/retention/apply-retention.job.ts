import { setImmediate as breathe } from 'node:timers/promises';
import type { EntityTarget } from 'typeorm';
import { AuditEntry } from '../audit/audit-entry.entity';
import { writeAudit } from '../audit/write-audit';
import { UserSession } from '../accounts/user-session.entity';
import { inList } from '../database/in-list';
import type { Instance } from '../instance/instance';
import { IntegrationLogEntry } from '../integration-log/integration-log-entry.entity';
import type { Job } from '../jobs/job';
import './retention-texts';
import { keptFrom, readRetention } from './retention';

/** Few enough that nobody waits for their locks. */
const atOnce = 500;

/** Deletes what is older than is kept. One that is stopped leaves the rest to the next night. */
export const applyRetention: Job = {
  id: 'retention',
  title: { nb: 'Slett gamle logger', en: 'Delete old logs' },
  schedule: '0 40 2 * * *',
  async run(instance, signal) {
    const now = instance.now();
    const { integrationLogDays, auditDays, sessionDays } = await instance.db.read(readRetention);
    const remove = remover(instance, signal);
    const params = {
      integrationLog: await remove(IntegrationLogEntry, 'at', keptFrom(integrationLogDays, now)),
      audit: await remove(AuditEntry, 'at', keptFrom(auditDays, now)),
      sessions: await remove(UserSession, 'createdAt', keptFrom(sessionDays, now)),
    };
    if (Object.values(params).some((count) => count > 0))
      await instance.db.write((manager) =>
        writeAudit(manager, instance.now(), { actor: 'system', action: 'retention-applied', params }),
      );
    return { code: 'retention-applied', params };
  },
};

/** Batch by batch along the index of the time: the rows that stay are not looked at. */
const remover =
  ({ db }: Instance, signal: AbortSignal) =>
  async <T extends { id: string }>(
    entity: EntityTarget<T>,
    time: keyof T & string,
    before: string,
  ): Promise<number> => {
    for (let removed = 0; ;) {
      if (signal.aborted) return removed;
      const old = await db.read((manager) =>
        manager
          .createQueryBuilder(entity, 'row')
          .select(['row.id'])
          .where(`row.${time} < :before`, { before })
          .orderBy(`row.${time}`)
          .addOrderBy('row.id')
          .limit(atOnce)
          .getMany(),
      );
      if (old.length === 0) return removed;
      const [sql, parameters] = inList(
        'id',
        'ids',
        old.map(({ id }) => id),
      );
      await db.write((manager) =>
        manager.createQueryBuilder().delete().from(entity).where(sql, parameters).execute(),
      );
      removed += old.length;
      await breathe();
    }
  };

import { writeLog, type Instance, type KeptAnswer } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { restReason } from '../connections/why-it-rests';
import type { Parameters } from '../parameters';
import type { Verdict } from './judge-answer';

const failuresUntilPause = 5;
const firstPause = 30;
const longestPause = 900;

/**
 * What an answer says about the connection as a whole. Answers whether sending over it goes on now. The state is in the
 * database, so that a restart neither hurries nor forgets.
 */
export async function settleConnection(
  manager: EntityManager,
  instance: Instance,
  connection: PartnerConnection,
  { verdict, answer }: { verdict: Verdict; answer?: KeptAnswer },
  parameters: Parameters,
): Promise<boolean> {
  const tell = teller(manager, instance, connection, answer);
  const wait = (seconds: number) => new Date(instance.now().getTime() + seconds * 1000).toISOString();
  switch (verdict.kind) {
    case 'taken':
    case 'no-action':
    case 'refused':
    case 'in-progress':
      await manager
        .createQueryBuilder()
        .update(PartnerConnection)
        .set({ failures: 0, resumeAt: null, stateReason: null })
        .where("id = :id AND state = 'active' AND (failures > 0 OR state_reason IS NOT NULL)", {
          id: connection.id,
        })
        .execute();
      return true;
    case 'credential':
      await stop(manager, connection, 'stopped', verdict.code, (params) =>
        tell('error', 'connection-stopped', params),
      );
      return false;
    case 'disabled':
      await manager.update(
        PartnerConnection,
        { id: connection.id },
        { resumeAt: wait(parameters.pingSeconds), stateReason: 'partner-extension-disabled' },
      );
      if (connection.stateReason !== 'partner-extension-disabled')
        await tell('warning', 'connection-waits', { reason: restReason('partner-extension-disabled') });
      return false;
    case 'later':
      await manager.update(
        PartnerConnection,
        { id: connection.id },
        { resumeAt: wait(verdict.seconds), stateReason: 'partner-busy' },
      );
      return false;
    case 'configuration':
      if (verdict.gone)
        await stop(manager, connection, 'paused', verdict.code, (params) =>
          tell('error', 'connection-paused-gone', params),
        );
      else
        await manager.update(
          PartnerConnection,
          { id: connection.id },
          {
            // Our own hold ends when an administrator confirms; the partner is not at fault.
            resumeAt: wait(
              verdict.code === 'outbound-held' ? parameters.pingSeconds : pause(connection.failures),
            ),
            failures: connection.failures + 1,
            stateReason: verdict.code,
          },
        );
      if (!verdict.gone && connection.stateReason !== verdict.code)
        await tell('error', 'connection-waits', { reason: verdict.code });
      return false;
    case 'failed':
      return countFailure(manager, instance, connection, verdict.code, tell);
  }
}

/** One more in a row; answers whether sending goes on. Requests that fail while it rests already count no more. */
async function countFailure(
  manager: EntityManager,
  instance: Instance,
  connection: PartnerConnection,
  code: string,
  tell: Tell,
): Promise<boolean> {
  const at = instance.now();
  const awake = 'id = :id AND (resume_at IS NULL OR resume_at <= :at)';
  const named = { id: connection.id, at: at.toISOString() };
  const count = manager
    .createQueryBuilder()
    .update(PartnerConnection)
    .set({ failures: () => 'failures + 1' });
  if ((await count.where(awake, named).execute()).affected !== 1) return false;
  const { failures } = await manager.findOneByOrFail(PartnerConnection, { id: connection.id });
  if (failures < failuresUntilPause) return true;
  const resumeAt = new Date(at.getTime() + pause(failures - failuresUntilPause) * 1000).toISOString();
  await manager.update(PartnerConnection, { id: connection.id }, { resumeAt, stateReason: code });
  if (failures === failuresUntilPause) await tell('warning', 'connection-waits', { reason: code });
  return false;
}

const pause = (times: number) => Math.min(firstPause * 2 ** Math.min(times, 10), longestPause);

async function stop(
  manager: EntityManager,
  connection: PartnerConnection,
  state: 'stopped' | 'paused',
  reason: string,
  tell: (params: { reason: string }) => Promise<void>,
): Promise<void> {
  const { affected } = await manager.update(
    PartnerConnection,
    { id: connection.id, state: 'active', version: connection.version },
    { state, stateReason: reason, version: connection.version + 1 },
  );
  // Of several requests that find out at once, one tells the administrator.
  if (affected === 1) await tell({ reason: restReason(reason) });
}

type Tell = (level: 'warning' | 'error', code: string, params: Record<string, unknown>) => Promise<void>;

const teller =
  (manager: EntityManager, instance: Instance, connection: PartnerConnection, answer?: KeptAnswer): Tell =>
  (level, code, params) =>
    writeLog(manager, instance.now(), [
      {
        level,
        direction: 'out',
        partner: connection.name,
        connectionId: connection.id,
        documentType: 'connection',
        code,
        params,
        answer: answer ?? null,
      },
    ]);

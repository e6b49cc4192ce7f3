import { partnerScopes } from '@prodsys/contracts';
import { writeLog, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { storeSync } from '../contacts/store-sync';
import { judgeAnswer, type Reply, type Verdict } from './judge-answer';
import { settleConnection } from './settle-connection';
import type { Round, SyncTask } from './synchronise-contact';

/**
 * What an answer means for the synchronisation of a connection; null: all went well. What the connection as a whole
 * suffers from is told as with orders; what only contacts suffer from stops no order. Both are told once.
 */
export async function settleSync(
  { instance, parameters }: Round,
  { connection, known }: SyncTask,
  reply: Reply | null,
): Promise<void> {
  const verdict = reply && verdictOf(reply);
  const failure = verdict && reasonOf(verdict);
  const isNews = failure !== (known?.failure ?? null);
  const aboutAll = verdict && concernsOrders(verdict) ? verdict : null;
  const recovers = verdict === null && connection.failures > 0;
  if (!isNews && !aboutAll && !recovers) return;
  await instance.db.write(async (manager) => {
    const settle = (settled: Verdict) =>
      settleConnection(
        manager,
        instance,
        connection,
        { verdict: settled, answer: keptOf(reply) },
        parameters,
      );
    if (aboutAll) await settle(aboutAll);
    if (recovers) await settle({ kind: 'in-progress' });
    if (!isNews) return;
    await storeSync(manager, connection.id, { failure });
    if (failure !== null) await tell(manager, instance, connection, failure);
  });
}

const keptOf = (reply: Reply | null) => (reply && 'kept' in reply ? reply.kept : undefined);

/** No order is part of these calls, so a 2xx that is not what was asked for is no answer. */
const verdictOf = (reply: Reply): Verdict => {
  const verdict = judgeAnswer(reply, { number: '', revision: 0 });
  return verdict.kind === 'taken' || verdict.kind === 'no-action'
    ? { kind: 'failed', code: 'answer-unexpected' }
    : verdict;
};

/** A token without the scope for contacts, or an endpoint without the calls, still takes orders. */
function concernsOrders(verdict: Verdict): boolean {
  if (verdict.kind === 'credential') return verdict.code !== 'scope-missing';
  return verdict.kind === 'disabled' || verdict.kind === 'later' || verdict.kind === 'failed';
}

function reasonOf(verdict: Verdict): string {
  if ('code' in verdict) return verdict.code.slice(0, 60);
  return verdict.kind === 'disabled' ? 'partner-extension-disabled' : 'partner-busy';
}

const tell = (
  manager: EntityManager,
  instance: Instance,
  { id, name }: SyncTask['connection'],
  reason: string,
) =>
  writeLog(manager, instance.now(), [
    {
      level: 'warning',
      direction: 'out',
      partner: name,
      connectionId: id,
      documentType: 'contact',
      code: 'contact-not-synchronised',
      params: {
        reason:
          reason === 'scope-missing' ? { code: reason, params: { scope: partnerScopes.contacts } } : reason,
      },
    },
  ]);

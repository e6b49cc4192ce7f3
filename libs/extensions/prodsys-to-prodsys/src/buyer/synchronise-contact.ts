import { heldCardHeader } from '@prodsys/contracts';
import type { Instance } from '@prodsys/platform';
import { PartnerConnection } from '../connections/partner-connection.entity';
import type { ContactSync } from '../contacts/contact-sync.entity';
import { storeSync } from '../contacts/store-sync';
import { takeOverCard } from '../contacts/take-over-card';
import type { Parameters } from '../parameters';
import type { Reply } from './judge-answer';
import { messageFor, type OwnMessages } from './own-message';
import { partnerClient, readPartnerInfo } from './partner-client';
import { readCard } from './read-card';
import { settleSync } from './settle-sync';

/** One connection as a round meets it. */
export interface SyncTask {
  connection: PartnerConnection;
  known: ContactSync | null;
  /** Of the supplier's contact, now. */
  contactVersion: number;
}

export interface Round {
  instance: Instance;
  parameters: Parameters;
  own: OwnMessages | null;
}

/** `changed`: the supplier's card changed something here. `handedOver`: ours went there. */
export type SyncOutcome = { changed: boolean; handedOver: boolean } | 'failed';

type Answered = Extract<Reply, { status: number }>;
const isStatus = (reply: Reply, ...statuses: number[]): reply is Answered =>
  'status' in reply && statuses.includes(reply.status);

/**
 * Makes the two cards of a connection stand at both ends. One request tells of both: the supplier's card or that it is
 * the one we took over, and which card of ours the supplier holds. When nothing has changed at either end that is all,
 * and nothing is written.
 */
export async function synchroniseContact(round: Round, task: SyncTask): Promise<SyncOutcome> {
  const { instance } = round;
  const { connection, known } = task;
  const client = partnerClient(instance, connection);
  // A contact that has changed since is brought back to what its company says: the card is needed again.
  const stands =
    known?.contactId === connection.supplierContactId && known.contactVersion === task.contactVersion;
  const reply = await client.supplierCard(stands ? known.receivedTag : null);
  const fail = async (answer: Reply): Promise<'failed'> => {
    await settleSync(round, task, answer);
    return 'failed';
  };
  if (!isStatus(reply, 200, 304)) return fail(reply);
  let changed = false;
  if (reply.status === 200) {
    const card = readCard(instance, reply.body);
    if (!card) return fail(reply);
    const tag = reply.headers['etag']?.slice(0, 120) ?? null;
    changed = await instance.db.write(
      async (manager) => (await takeOverCard(manager, connection, card, tag, instance.now())).isChanged,
    );
  }
  const handedOver = await handOver(round, task, reply.headers[heldCardHeader]);
  if (typeof handedOver !== 'boolean') return fail(handedOver);
  await settleSync(round, task, null);
  return { changed, handedOver };
}

/** Hands over our own card unless the supplier holds it; answers whether it went, or the answer that refused it. */
async function handOver(
  { instance, own }: Round,
  { connection, known }: SyncTask,
  held: string | undefined,
): Promise<boolean | Reply> {
  if (own === null) return false;
  const isHeld = held === undefined || (held === known?.sentTag && held !== 'none');
  if (isHeld && known?.sentHash === messageFor(own, connection).hash) return false;
  const client = partnerClient(instance, connection);
  const asked = await client.partner();
  const partnerInfo = isStatus(asked, 200) ? readPartnerInfo(asked.body, instance.now()) : null;
  if (!partnerInfo) return asked;
  const { message, hash } = messageFor(own, { partnerInfo });
  const reply = await client.handOver(message);
  if (!isStatus(reply, 200)) return reply;
  const sentTag = reply.headers[heldCardHeader]?.slice(0, 120) ?? null;
  await instance.db.write(async (manager) => {
    const learnt = { partnerInfo, supplierInstanceId: partnerInfo.instanceId };
    await manager.update(PartnerConnection, { id: connection.id }, learnt);
    await storeSync(manager, connection.id, { sentHash: hash, sentTag });
  });
  return true;
}

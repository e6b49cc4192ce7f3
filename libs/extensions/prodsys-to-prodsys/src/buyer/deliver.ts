import { Contact, isOwnCompany, ownCompany, PurchaseOrder } from '@prodsys/core';
import { connectionsPerPartner, type Instance } from '@prodsys/platform';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { extensionId } from '../extension-id';
import { Parameters } from '../parameters';
import { claimOrders, releaseClaim, renewClaim, type Claim } from './claim-orders';
import { ExportItem, type ExportProblem } from './export.entity';
import { judgeAnswer, type Reply, type Verdict } from './judge-answer';
import { partnerClient, readPartnerInfo, takesBatches } from './partner-client';
import { prepareMessages, type PreparedOrder } from './prepare-messages';
import { settleConnection } from './settle-connection';
import { settleFaulty } from './settle-failed';
import { connectionProblem, settleOrders } from './settle-orders';
import type { Settlement } from './settlement';

const ordersPerClaim = 400;
const ordersPerRequest = 100;
const linesPerRequest = 4_000;
const bytesPerRequest = 3_500_000;
const infoLife = 3_600_000;

export interface Tally {
  transmitted: number;
  noAction: number;
  failed: number;
}

/**
 * Sends what waits for one supplier until nothing is due or the connection must rest. Any number of these may run at
 * once, in any number of processes: an order belongs to whoever claimed it. Answers what became of the orders.
 */
export async function deliverTo(
  instance: Instance,
  connectionId: string,
  signal: AbortSignal,
): Promise<Tally> {
  const tally: Tally = { transmitted: 0, noAction: 0, failed: 0 };
  const { db } = instance;
  const parameters = await instance.extensions.parameters({ id: extensionId, parameters: Parameters });
  while (!signal.aborted && (await instance.extensions.isOn(extensionId))) {
    const connection = await readyConnection(instance, connectionId, parameters);
    if (!connection) return tally;
    const { supplierContactId } = connection;
    const claim = await db.write((manager) =>
      claimOrders(manager, supplierContactId, ordersPerClaim, instance.now()),
    );
    if (claim.orderIds.length === 0) return tally;
    // What is answered is written down at once: without batches that is order by order.
    const groups = chunk(claim.orderIds, takesBatches(connection) ? ordersPerRequest : 1);
    let end: Verdict | undefined;
    const worker = async (): Promise<void> => {
      for (let group = groups.shift(); group && !end && !signal.aborted; group = groups.shift()) {
        const verdict = await deliverGroup(
          instance,
          connection,
          parameters,
          { token: claim.token, orderIds: group },
          tally,
        );
        if (verdict) end = verdict;
      }
    };
    const outcomes = await Promise.allSettled(Array.from({ length: connectionsPerPartner }, worker));
    const broken = outcomes.find((outcome) => outcome.status === 'rejected');
    if (broken || end || signal.aborted) await db.write((manager) => releaseClaim(manager, claim.token));
    if (broken) throw broken.reason;
    const verdict = end;
    if (verdict) {
      await db.write((manager) => closeWaitingItems(manager, supplierContactId, connectionProblem(verdict)));
      return tally;
    }
  }
  return tally;
}

/** One group: store the messages, send them, write down the answers. Answers why sending must end, if it must. */
async function deliverGroup(
  instance: Instance,
  connection: PartnerConnection,
  parameters: Parameters,
  claim: Claim,
  tally: Tally,
): Promise<Verdict | undefined> {
  const { db } = instance;
  const context = { instance, connection, parameters, leaseToken: claim.token };
  const prepared = await db.write(async (manager) => {
    if (!(await manager.existsBy(PartnerConnection, { id: connection.id, state: 'active' }))) return null;
    const orders = await renewClaim(manager, claim.token, claim.orderIds, instance.now());
    if (orders.length === 0) return [];
    const preparation = await prepareMessages(
      manager,
      instance,
      connection,
      await ownCompany(manager),
      orders,
    );
    await settleFaulty(manager, context, preparation.faulty);
    tally.failed += preparation.faulty.length;
    return preparation.prepared;
  });
  // Somebody paused or stopped it meanwhile.
  if (!prepared) return { kind: 'configuration', code: 'connection-not-active-here', gone: false };
  const client = partnerClient(instance, connection);
  for (const request of requests(prepared)) {
    const { replies, traceId } = await client.sendOrders(
      request.map(({ order, revision, message }) => ({ number: order.number, revision, body: message })),
    );
    const settlements = request.map((sent, index) => {
      const reply = replies[index] ?? { failure: 'connection-lost' };
      return {
        sent,
        verdict: judgeAnswer(reply, { number: sent.order.number, revision: sent.revision }),
        ...keptOf(reply),
      };
    });
    const goesOn = await db.write(async (manager) => {
      await settleOrders(manager, { ...context, traceId }, settlements);
      let open = true;
      for (const settlement of distinct(settlements))
        open = (await settleConnection(manager, instance, connection, settlement, parameters)) && open;
      return open;
    });
    for (const { verdict } of settlements)
      tally[
        verdict.kind === 'taken' ? 'transmitted' : verdict.kind === 'no-action' ? 'noAction' : 'failed'
      ] += 1;
    if (!goesOn) return settlements.map((settlement) => settlement.verdict).find(isAboutConnection);
  }
  return undefined;
}

const isAboutConnection = (verdict: Verdict) =>
  !['taken', 'no-action', 'refused', 'in-progress'].includes(verdict.kind);

const keptOf = (reply: Reply) => ('kept' in reply && reply.kept ? { answer: reply.kept } : {});

/** One verdict of each kind: a batch that failed is one failure of the connection, not a hundred. */
const distinct = (settlements: Settlement[]): Settlement[] => [
  ...new Map(settlements.map((settlement) => [settlement.verdict.kind, settlement])).values(),
];

/** A connection over which orders can be sent to a supplier. */
type UsableConnection = PartnerConnection & { supplierContactId: string };

const isUsable = (connection: PartnerConnection): connection is UsableConnection =>
  connection.supplierContactId !== null && connection.endpoint !== null && connection.sealedToken !== null;

/**
 * The connection, if something waits for it and it may be used now, with fresh knowledge of what the partner can. If it
 * may not, exports that are under way are told why.
 */
async function readyConnection(
  instance: Instance,
  id: string,
  parameters: Parameters,
): Promise<UsableConnection | null> {
  const { db } = instance;
  const connection = await db.read((manager) => manager.findOneBy(PartnerConnection, { id, role: 'buyer' }));
  if (!connection || !isUsable(connection)) return null;
  const { supplierContactId } = connection;
  const waiting = { supplierContactId, status: IsNull(), waitingSince: Not(IsNull()) };
  if (!(await db.read((manager) => manager.existsBy(PurchaseOrder, waiting)))) return null;
  const now = instance.now();
  const reason = await db.read((manager) => whyNotNow(manager, connection, now));
  if (reason) {
    const problem = { code: reason, params: { state: connection.state }, errors: [] };
    await db.write((manager) => closeWaitingItems(manager, supplierContactId, problem));
    return null;
  }
  const known = connection.partnerInfo;
  if (known && now.getTime() - Date.parse(known.readAt) < infoLife && connection.resumeAt === null)
    return connection;
  return refreshPartnerInfo(instance, connection, parameters);
}

async function whyNotNow(
  manager: EntityManager,
  connection: UsableConnection,
  now: Date,
): Promise<string | null> {
  if (connection.state !== 'active') return 'connection-not-active-here';
  if (connection.resumeAt !== null && connection.resumeAt > now.toISOString())
    return connection.stateReason ?? 'partner-busy';
  const supplier = await manager.findOneBy(Contact, { id: connection.supplierContactId });
  return isOwnCompany(await ownCompany(manager), supplier) ? 'supplier-is-own-company' : null;
}

/** Asks the partner who it is before the first order, after a rest and now and then; null when it may not be used. */
async function refreshPartnerInfo(
  instance: Instance,
  connection: UsableConnection,
  parameters: Parameters,
): Promise<UsableConnection | null> {
  const reply = await partnerClient(instance, connection).partner();
  const info =
    'failure' in reply || reply.status !== 200 ? null : readPartnerInfo(reply.body, instance.now());
  if (info) {
    await instance.db.write((manager) =>
      manager.update(
        PartnerConnection,
        { id: connection.id },
        {
          partnerInfo: info,
          supplierInstanceId: info.instanceId,
          failures: 0,
          resumeAt: null,
          stateReason: null,
        },
      ),
    );
    return { ...connection, partnerInfo: info, failures: 0, resumeAt: null, stateReason: null };
  }
  // No order is part of this call, so a 2xx here is as unusable as a refusal.
  const verdict = judgeAnswer(reply, { number: '', revision: 0 });
  const about: Verdict = isAboutConnection(verdict) ? verdict : { kind: 'failed', code: 'answer-unexpected' };
  const goesOn = await instance.db.write((manager) =>
    settleConnection(manager, instance, connection, { verdict: about, ...keptOf(reply) }, parameters),
  );
  if (!goesOn) {
    await instance.db.write((manager) =>
      closeWaitingItems(manager, connection.supplierContactId, connectionProblem(about)),
    );
    return null;
  }
  return connection;
}

/** Exports do not wait for a connection that rests: their orders will be sent later, and this is why. */
async function closeWaitingItems(
  manager: EntityManager,
  supplierContactId: string,
  reason: Omit<ExportProblem, 'errorUrl'>,
): Promise<void> {
  const problem = { ...reason, errorUrl: null };
  const orders = await manager.find(PurchaseOrder, {
    select: { id: true },
    where: { supplierContactId, status: IsNull(), waitingSince: Not(IsNull()) },
  });
  for (const part of chunk(orders, 900)) {
    await manager.update(ExportItem, { orderId: In(part.map((order) => order.id)), state: 'pending' }, {
      state: 'failed',
      problem,
    } as never);
  }
}

/** Splits by what one request may hold. */
function requests(prepared: PreparedOrder[]): PreparedOrder[][] {
  const result: PreparedOrder[][] = [];
  let [lines, bytes] = [0, 0];
  for (const order of prepared) {
    const size = Buffer.byteLength(order.message);
    const count = order.message.split('"lineNumber"').length - 1;
    const current = result.at(-1);
    if (
      !current ||
      current.length >= ordersPerRequest ||
      lines + count > linesPerRequest ||
      bytes + size > bytesPerRequest
    ) {
      result.push([order]);
      [lines, bytes] = [count, size];
    } else {
      current.push(order);
      lines += count;
      bytes += size;
    }
  }
  return result;
}

function chunk<T>(items: T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}

import { limits, partnerFeatures, type BuyerContactMessage } from '@prodsys/contracts';
import {
  newTraceId,
  OutboundFailure,
  Problem,
  traceparent,
  type Instance,
  type OutboundAnswer,
} from '@prodsys/platform';
import { tokenRow } from '../connections/new-connection';
import type { PartnerConnection, PartnerInfo } from '../connections/partner-connection.entity';
import type { Reply } from './judge-answer';
import { keptAnswer, withoutToken } from './kept-answer';

export interface OutgoingMessage {
  number: string;
  revision: number;
  /** Sent as it is, byte by byte. */
  body: string;
}

const refusesTheWhole = new Set([400, 413, 422]);

export const takesBatches = ({ partnerInfo }: PartnerConnection): boolean =>
  partnerInfo?.features.includes(partnerFeatures.batch) === true;

export const takesPersons = ({ partnerInfo }: Pick<PartnerConnection, 'partnerInfo'>): boolean =>
  partnerInfo?.features.includes(partnerFeatures.contactPersons) === true;

/** Speaks to one partner. No call is made inside a database transaction. */
export function partnerClient(instance: Instance, connection: PartnerConnection) {
  const { endpoint, sealedToken } = connection;
  if (endpoint === null || sealedToken === null) throw new Problem(422, 'connection-incomplete');
  const token = instance.secrets.decrypt(sealedToken, tokenRow(connection.id));
  const call = async (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    traceId: string,
    body?: string,
    maxBytes: number = limits.answerBytes,
    headers: Record<string, string> = {},
  ) =>
    withoutToken(
      await instance.outbound.send({
        pool: connection.id,
        method,
        url: `${endpoint}${path}`,
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          'user-agent': 'prodsys-to-prodsys',
          traceparent: traceparent(traceId),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
        maxBytes,
      }),
      token,
    );

  const sendOne = (message: OutgoingMessage, traceId: string) =>
    asReply(call('POST', '/purchase-orders', traceId, message.body));

  /** A batch that is refused as a whole, for its size or its form, says nothing of its orders: it goes again in halves. */
  const sendBatch = async (messages: OutgoingMessage[], traceId: string): Promise<Reply[]> => {
    const [only] = messages;
    if (only && messages.length === 1) return [await sendOne(only, traceId)];
    const body = `{"items":[${messages.map((message) => message.body).join(',')}]}`;
    const reply = await asReply(
      call('POST', '/purchase-orders/batch', traceId, body, limits.longAnswerBytes),
    );
    if (!('failure' in reply) && refusesTheWhole.has(reply.status)) {
      const half = Math.ceil(messages.length / 2);
      const first = await sendBatch(messages.slice(0, half), traceId);
      return [...first, ...(await sendBatch(messages.slice(half), traceId))];
    }
    return spread(reply, messages.length);
  };

  return {
    /** One call for all when the partner takes batches, else one each. The replies are in the order of the messages. */
    async sendOrders(messages: OutgoingMessage[]): Promise<{ replies: Reply[]; traceId: string }> {
      const traceId = newTraceId();
      if (takesBatches(connection)) return { replies: await sendBatch(messages, traceId), traceId };
      const replies: Reply[] = [];
      for (const message of messages) replies.push(await sendOne(message, traceId));
      return { replies, traceId };
    },

    checkOrder: (message: OutgoingMessage): Promise<Reply> =>
      asReply(call('POST', '/purchase-orders/check', newTraceId(), message.body)),

    partner: (): Promise<Reply> => asReply(call('GET', '/partner', newTraceId())),

    /** The supplier's own card; 304 when it is still the one of that ETag. */
    supplierCard(etag: string | null): Promise<Reply> {
      const known: Record<string, string> = etag === null ? {} : { 'if-none-match': etag };
      return asReply(call('GET', '/contacts/supplier', newTraceId(), undefined, limits.answerBytes, known));
    },

    /** Our own card, for the supplier to take over. */
    handOver: (card: BuyerContactMessage): Promise<Reply> =>
      asReply(call('PUT', '/contacts/buyer', newTraceId(), JSON.stringify(card))),
  };
}

async function asReply(sent: Promise<OutboundAnswer>): Promise<Reply> {
  try {
    const answer = await sent;
    const { status, headers, body } = answer;
    return { status, headers, body: parse(body), kept: keptAnswer(answer) };
  } catch (error) {
    if (error instanceof OutboundFailure) return { failure: error.code };
    throw error;
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

/** One reply per order; an answer that is not a list of the right length is nobody's answer. */
function spread(reply: Reply, count: number): Reply[] {
  if ('failure' in reply || reply.status !== 200)
    return Array.from({ length: count }, () =>
      !('failure' in reply) && reply.status === 201 ? { ...reply, status: 299 } : reply,
    );
  const items = (reply.body as { items?: unknown } | null)?.items;
  if (!Array.isArray(items) || items.length !== count)
    return Array.from({ length: count }, () => ({ ...reply, status: 299 }));
  return items.map((item: unknown) => {
    const { status, body, replayed } = (item ?? {}) as Record<string, unknown>;
    const answered = typeof status === 'number' ? status : 299;
    // As it would have been answered alone.
    const headers = {
      ...reply.kept?.headers,
      ...(replayed === true ? { 'idempotency-replayed': 'true' } : {}),
    };
    const kept = keptAnswer({ status: answered, headers, body: JSON.stringify(body) ?? '' });
    return { status: answered, headers: {}, body, kept };
  });
}

/** What `GET /partner` says, if it is an answer of a ProdSys instance. */
export function readPartnerInfo(body: unknown, now: Date): PartnerInfo | null {
  if (body === null || typeof body !== 'object') return null;
  const {
    company,
    instanceId,
    version,
    features,
    scopes,
    tokenExpiresAt,
    acceptedDocumentTypes,
    connectionState,
  } = body as Record<string, unknown>;
  const short = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '');
  const list = (value: unknown) => (Array.isArray(value) ? value.slice(0, 100).map(short) : []);
  if (typeof instanceId !== 'string' || !Array.isArray(features)) return null;
  return {
    name: short((company as { name?: unknown } | null)?.name),
    instanceId: short(instanceId),
    version: short(version),
    features: list(features),
    scopes: list(scopes),
    tokenExpiresAt: typeof tokenExpiresAt === 'string' ? short(tokenExpiresAt) : null,
    acceptedDocumentTypes: list(acceptedDocumentTypes),
    connectionState: short(connectionState),
    readAt: now.toISOString(),
  };
}

import {
  limits,
  partnerScopes,
  PurchaseOrderAccepted,
  PurchaseOrderBatch,
  PurchaseOrderBatchAnswer,
  PurchaseOrderMessage,
  PurchaseOrderNotForwarded,
  PurchaseOrderVerdict,
} from '@prodsys/contracts';
import {
  answers,
  bodyOf,
  faultsOf,
  later,
  partnerWith,
  Problem,
  problemDocument,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { demandExtension } from './demand-extension';
import { checkOrder } from './check-order';
import type { IncomingOrder, OrderAnswer } from './judge-incoming';
import { receiveOrders } from './receive-orders';

const config = { access: partnerWith(partnerScopes.createOrders) };
const tags = ['purchase orders'];

/** What an order itself may meet; the faults of an order are listed one by one in `errors`. */
const orderProblems = {
  400: ['limit-exceeded'],
  403: ['instance-mismatch'],
  409: ['order-already-accepted', 'order-closed', 'revision-outdated', later('order-in-progress')],
  422: [
    'order-invalid',
    'order-number-taken',
    'revision-reused',
    'order-identity-changed',
    'contact-invalid',
  ],
};
const faultCodes =
  'Faults in `errors`: `article-not-found`, `contact-invalid`, `no-lines`, `line-number-twice`, ' +
  '`quantity-not-positive`, `price-negative`, `price-quantity-not-positive`, `discount-out-of-range`, ' +
  '`order-number-taken`, `order-identity-changed`, and those of any field (`field-missing`, `format-wrong`, …).';

export function partnerOrderRoutes(app: FastifyInstance, instance: Instance): void {
  const preHandler = demandExtension(instance);
  const quick = instance.validator.compile({ $ref: 'PurchaseOrderMessage#' });
  const thorough = instance.validator.compileAll(PurchaseOrderMessage);

  const incoming = (message: unknown): IncomingOrder => {
    if (quick(message)) return { message: message as PurchaseOrderMessage, schemaFaults: [] };
    const lines = (message as { lines?: unknown } | null)?.lines;
    if (Array.isArray(lines) && lines.length > limits.linesPerOrder)
      throw tooMany('/lines', limits.linesPerOrder);
    thorough(message);
    return { message: message, schemaFaults: faultsOf(thorough.errors) };
  };
  const callOf = (request: FastifyRequest) => ({
    instance,
    connectionId: request.partner?.connectionId ?? '',
    traceId: request.id,
  });

  app.post<{ Body: PurchaseOrderMessage }>(
    '/purchase-orders',
    {
      schema: {
        tags,
        summary: 'Hand over one order (idempotent)',
        description:
          'Sent again with the same `id` and `revision`: the first answer again, with `Idempotency-Replayed`. ' +
          'A 202 or a refusal is judged afresh. A refused order carries **every** fault at once and an `errorUrl`. ' +
          faultCodes,
        body: bodyOf(PurchaseOrderMessage),
        response: {
          ...answers(PurchaseOrderAccepted, 201, orderProblems, ['Idempotency-Replayed', 'Location']),
          ...answers(PurchaseOrderNotForwarded, 202),
        },
      },
      config,
      preHandler,
      attachValidation: true,
    },
    async (request, reply) => {
      const order = incoming(asObject(request.body));
      const [answer] = await receiveOrders(callOf(request), [order]);
      if (!answer) throw new Problem(500, 'internal-error');
      if (answer.problem) throw answer.problem;
      if (answer.replayed) void reply.header('idempotency-replayed', 'true');
      if (answer.status === 201)
        void reply.header(
          'location',
          `/api/partner/v1/purchase-orders/${encodeURIComponent(order.message.number)}`,
        );
      return reply.code(answer.status).send(answer.body);
    },
  );

  app.post<{ Body: PurchaseOrderBatch }>(
    '/purchase-orders/batch',
    {
      bodyLimit: limits.batchBytes,
      schema: {
        tags,
        operationId: 'createPurchaseOrders',
        summary: 'Hand over up to 200 orders; each stands or falls alone',
        description:
          'One `{status, body}` per order, in order: what the order would have been answered alone. ' +
          '`replayed` stands for the header `Idempotency-Replayed`.',
        body: bodyOf(PurchaseOrderBatch),
        response: answers(PurchaseOrderBatchAnswer, 200, { 400: ['limit-exceeded'] }),
      },
      config,
      preHandler,
    },
    async (request) => {
      const { items } = request.body;
      const lines = items.reduce<number>((sum, item) => sum + linesOf(item), 0);
      if (lines > limits.linesPerBatch) throw tooMany('/items', limits.linesPerBatch);
      const parts = items.map((item): IncomingOrder | Problem => {
        try {
          return incoming(notTooLarge(asObject(item), request));
        } catch (error) {
          if (error instanceof Problem) return error;
          throw error;
        }
      });
      const orders = parts.filter((part): part is IncomingOrder => !(part instanceof Problem));
      const received = await receiveOrders(callOf(request), orders);
      return {
        items: parts.map((part) =>
          item(
            part instanceof Problem ? { status: part.status, body: {}, problem: part } : received.shift(),
            request,
          ),
        ),
      };
    },
  );

  app.post<{ Body: PurchaseOrderMessage }>(
    '/purchase-orders/check',
    {
      schema: {
        tags,
        summary: 'The same verdict, nothing stored',
        description: faultCodes,
        body: bodyOf(PurchaseOrderMessage),
        response: {
          ...answers(PurchaseOrderVerdict, 200, orderProblems),
          ...answers(PurchaseOrderNotForwarded, 202),
        },
      },
      config,
      preHandler,
      attachValidation: true,
    },
    async (request, reply) => {
      const order = incoming(asObject(request.body));
      const answer = await instance.db.read((manager) =>
        checkOrder(manager, request.partner?.connectionId ?? '', order),
      );
      if (answer.problem) throw answer.problem;
      return reply.code(answer.status).send(answer.body);
    },
  );
}

function item(
  answer: OrderAnswer | undefined,
  request: FastifyRequest,
): { status: number; body: object; replayed?: true } {
  const problem = answer ? answer.problem : new Problem(500, 'internal-error');
  if (problem) return { status: problem.status, body: problemDocument(problem, request.id, 'en') };
  return {
    status: answer?.status ?? 500,
    body: answer?.body ?? {},
    ...(answer?.replayed ? { replayed: true } : {}),
  };
}

/** The limit of one order holds in a batch too; only a batch that is larger than it can hold such an order. */
function notTooLarge(order: object, request: FastifyRequest): object {
  const length = Number(request.headers['content-length'] ?? limits.batchBytes);
  if (length > limits.orderBytes && Buffer.byteLength(JSON.stringify(order)) > limits.orderBytes)
    throw new Problem(413, 'body-too-large');
  return order;
}

function asObject(body: unknown): object {
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new Problem(400, 'request-invalid');
  return body;
}

const linesOf = (order: unknown): number => {
  const lines = (order as { lines?: unknown } | null)?.lines;
  return Array.isArray(lines) ? lines.length : 0;
};

const tooMany = (pointer: string, expected: number) =>
  new Problem(
    400,
    'limit-exceeded',
    { expected },
    { errors: [{ pointer, code: 'too-many', params: { expected } }] },
  );

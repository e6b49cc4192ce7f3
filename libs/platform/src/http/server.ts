import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { InstanceConfiguration } from '../configuration/instance-configuration';
import { refuseRoutesWithoutAccess } from './access';
import { limitBodyTime } from './body-within';
import { sayVersions } from './if-match';
import { acceptJson, stripWhiteSpace } from './json-body';
import { Problem } from './problem';
import { answerProblems, sendProblem } from './problem-handler';
import type { createValidator, Schema } from './schemas';
import { traceIdOf } from './trace';

const mebibyte = 1024 * 1024;

/** A server with our manners: strict JSON, problem documents, trace ids, safe headers. It has no routes yet. */
export async function createServer(
  configuration: InstanceConfiguration,
  schemas: Record<string, Schema>,
  validator: ReturnType<typeof createValidator>,
): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    logger: {
      level: configuration.logLevel,
      redact: ['req.headers.authorization', 'req.headers["x-token"]', 'req.headers.cookie'],
    },
    trustProxy: configuration.trustProxy,
    bodyLimit: mebibyte,
    // See body-within.ts; the headers have Node's own limit.
    requestTimeout: 0,
    // An order number of 64 signs may take twelve times as many in an address.
    routerOptions: { maxParamLength: 1_000 },
    forceCloseConnections: 'idle',
    genReqId: (request) => traceIdOf(request.headers['traceparent']),
    // The route's template is logged, not the address: error links carry a secret in theirs.
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (_error, request, reply) =>
      void sendProblem(new Problem(400, 'request-invalid'), request as never, reply as never),
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
  for (const schema of Object.values(schemas)) app.addSchema(schema);
  app.setValidatorCompiler(({ schema }) => validator.compileThorough(schema as Schema) as never);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  limitBodyTime(app);
  refuseRoutesWithoutAccess(app);
  acceptJson(app);
  answerProblems(app);
  sayVersions(app);
  app.addHook('preValidation', async (request) => {
    if (request.partner) return;
    if (request.body) request.body = stripWhiteSpace(request.body);
    // `?search=` of a form that nobody filled in.
    request.query = Object.fromEntries(
      Object.entries(request.query as object).filter(([, value]) => value !== ''),
    );
  });
  closeWhatBecomesIdle(app);
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: configuration.publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'no-referrer' },
  });
  return app;
}

/** A connection whose last answer ends after a stop began would be kept for the next request, which holds up the stop. */
function closeWhatBecomesIdle(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    const sweep = setInterval(() => app.server.closeIdleConnections(), 100);
    app.server.once('close', () => clearInterval(sweep));
  });
}

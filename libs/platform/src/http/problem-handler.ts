import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseUnreachable, isTransient } from '../database/database-errors';
import { languageOf, render, type Language } from '../texts/texts';
import { Problem, type Fault } from './problem';
import { faultsOf } from './schemas';

/** A problem as it travels. `detail` is in the reader's language. Source: RFC 9457. */
export function problemDocument(
  problem: Problem,
  traceId: string,
  language: Language,
): Record<string, unknown> {
  const title = render(problem.code, problem.params, language);
  return {
    type: `urn:prodsys:problem:${problem.code}`,
    title,
    status: problem.status,
    code: problem.code,
    detail: title,
    params: problem.params,
    ...(problem.extras.errors
      ? { errors: problem.extras.errors.map((fault) => renderFault(fault, language)) }
      : {}),
    ...problem.extras.members,
    traceId,
  };
}

export const renderFault = (fault: Fault, language: Language) => ({
  ...fault,
  params: fault.params ?? {},
  detail: render(fault.code, fault.params, language),
});

export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) =>
    sendProblem(asProblem(error, request), request, reply),
  );
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      new Problem(404, 'not-found', { what: request.url.split('?')[0]?.slice(0, 200) }),
      request,
      reply,
    ),
  );
}

export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // Between instances the fallback language is English, also where no route was found.
  const partner = request.url.startsWith('/api/partner/');
  const language = partner ? 'en' : (request.language ?? languageOf(request.headers['accept-language']));
  return reply
    .code(problem.status)
    .headers(problem.extras.headers ?? {})
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemDocument(problem, request.id, language)));
}

const byFastifyCode: Record<string, [status: number, code: string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body-too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'media-type-unsupported'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'json-invalid'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'json-invalid'],
};

function asProblem(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error.validation) {
    const part =
      error.validationContext === 'body' || !error.validationContext ? '' : `/${error.validationContext}`;
    return new Problem(400, 'request-invalid', {}, { errors: faultsOf(error.validation as never, part) });
  }
  const known = byFastifyCode[error.code];
  if (known) return new Problem(known[0], known[1]);
  if (typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500) {
    return new Problem(error.statusCode, 'request-invalid');
  }
  if (isDatabaseUnreachable(error) || isTransient(error)) {
    request.log.warn({ err: error }, 'the database did not answer');
    return new Problem(503, 'database-unavailable', {}, { headers: { 'retry-after': '5' } });
  }
  request.log.error({ err: error }, 'unexpected failure');
  return new Problem(500, 'internal-error', { traceId: request.id });
}

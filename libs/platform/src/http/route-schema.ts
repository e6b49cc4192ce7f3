import { Matches } from 'class-validator';
import { describedMessage } from './descriptions';
import { Optional, Text } from './fields';
import type { MessageClass } from './schemas';

/** What every list takes. */
export class PageQuery {
  @Optional() @Text(1000) cursor?: string;
  /** 1 to 200. */
  @Optional() @Matches(/^(?:[1-9][0-9]?|1[0-9][0-9]|200)$/) limit?: string;
}

export class IdParameter {
  @Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/) id: string;
}

const reference = (message: MessageClass) => ({ $ref: `${message.name}#` });

export const bodyOf = reference;
export const queryOf = reference;
export const paramsOf = reference;

/** For `schema.headers` of a route that changes a version the caller must have seen (if-match.ts demands it). */
export const ifMatch = {
  type: 'object',
  properties: {
    'if-match': {
      type: 'string',
      description: 'The version that the caller has seen. Missing: 428. No longer the present one: 412.',
    },
  },
};

/** Headers that answers carry, as the description of the API names them. */
export type AnswerHeader = 'ETag' | 'Held-Card' | 'Idempotency-Replayed' | 'Location' | 'Retry-After';

/** A problem code; `later` says that its answer carries `Retry-After`. */
type Code = string | { later: string };
export type ProblemCodes = Record<number, readonly Code[]>;

/** A code whose answer says when to try again. */
export const later = (code: string): Code => ({ later: code });

/**
 * The documented answer of a route, 200 unless said otherwise, and its own problem codes by status. Codes that follow
 * from the route itself (who may call it, what it takes) are added by problem-codes.ts.
 */
export function answers(
  message: MessageClass | null,
  status = 200,
  problems: ProblemCodes = {},
  headers: AnswerHeader[] = [],
): Record<string, unknown> {
  const marks = headers.length > 0 ? { 'x-headers': headers } : {};
  return {
    ...refusals(problems),
    [status]:
      message === null
        ? { type: 'null', description: 'It is done. The answer is empty.', ...marks }
        : { description: describedMessage(message.name) ?? message.name, ...marks, ...reference(message) },
  };
}

/** 201 with the place of what was made. */
export const created = (message: MessageClass, problems: ProblemCodes = {}) =>
  answers(message, 201, problems, ['Location']);

/** An answer that is no JSON: a file, a stream of events. */
export const answersText = (mediaType: string, description: string, problems: ProblemCodes = {}) => ({
  ...refusals(problems),
  200: { description, content: { [mediaType]: { schema: { type: 'string' } } } },
});

const refusals = (problems: ProblemCodes) =>
  Object.fromEntries(
    Object.entries(problems).map(([status, codes]) => [status, { type: 'null', 'x-codes': codes }]),
  );

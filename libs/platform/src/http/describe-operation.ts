import { textOf } from '../texts/texts';
import { instanceScopes, rights, roles, rolesWith, type Access } from './access';
import { referenced, registeredExample } from './examples';
import { operationId } from './operation-id';
import { codesOf, codeText, joined } from './problem-codes';
import type { AnswerHeader, ProblemCodes } from './route-schema';

export type Json = Record<string, unknown>;

interface Media {
  schema?: Json;
  example?: unknown;
}

interface Response {
  description: string;
  content?: Record<string, Media>;
  headers?: Json;
}

export interface Operation extends Json {
  operationId?: string;
  description?: string;
  parameters?: { name: string; in: string; required?: boolean; schema: Json; example?: unknown }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response>;
  'x-described'?: {
    access: Access;
    codes: ProblemCodes;
    headers: Record<string, AnswerHeader[]>;
    /** The message that the parameters of the path are read from. */
    place?: Json;
    consumes?: string[];
  };
}

/** Parts what a route declares of its answers into the answers themselves, its problem codes and its headers. */
export function partsOf(response: Record<string, Json> = {}) {
  const codes: Record<number, ProblemCodes[number]> = {};
  const headers: Record<string, AnswerHeader[]> = {};
  const bodies: Record<string, Json> = {};
  for (const [status, { 'x-codes': refused, 'x-headers': carried, ...body }] of Object.entries(response)) {
    if (refused) codes[Number(status)] = refused as ProblemCodes[number];
    else bodies[status] = body;
    if (carried) headers[status] = carried as AnswerHeader[];
  }
  return { codes, headers, bodies };
}

/** Who may call it, as the document says it: security requirements with the roles or scope they need. */
export function securityOf(access: Access, schemes: string[]): Json {
  if ('public' in access) return { security: [] };
  if ('partner' in access)
    return {
      security: schemes.map((scheme) => ({ [scheme]: access.partner ? [access.partner] : [] })),
      'x-scope': access.partner || 'any',
    };
  const allowed = rolesWith(access.right);
  const scopes = Object.entries(instanceScopes).flatMap(([scope, role]) =>
    allowed.includes(role) ? [scope] : [],
  );
  return {
    security: schemes.map((scheme) => ({ [scheme]: scheme === 'session' ? allowed : scopes })),
    'x-right': access.right,
    'x-roles': allowed,
  };
}

const asText = (access: Access): string => {
  if ('public' in access) return 'For everybody.';
  if ('partner' in access)
    return access.partner ? `Takes a token with the scope \`${access.partner}\`.` : 'Takes any valid token.';
  const allowed: readonly string[] = rights[access.right];
  return `Takes the right \`${access.right}\` (${roles.filter((role) => allowed.includes(role)).join(', ')}).`;
};

/** Completes one operation: its name, who may call it, headers, problems and examples. */
export function describeOperation(
  operation: Operation,
  method: string,
  path: string,
  schemas: Record<string, Json>,
  example: (schema: Json) => unknown,
): void {
  const { access, codes, headers, place, consumes } = operation['x-described'] ?? {
    access: { public: true },
    codes: {},
    headers: {},
  };
  delete operation['x-described'];
  // A body that the handler reads by itself has no schema that could be checked.
  if (consumes?.length)
    operation.requestBody = {
      content: Object.fromEntries(consumes.map((type) => [type, { schema: { type: 'string' } }])),
    };
  const parameters = operation.parameters ?? [];
  const places = (place ? example(place) : {}) as Json;
  const isList = Object.values(operation.responses).some(({ content }) => {
    const name = referenced(content?.['application/json']?.schema ?? {});
    return name !== undefined && 'items' in ((schemas[name]?.['properties'] ?? {}) as Json);
  });
  operation.operationId ??= operationId(method, path, isList);
  operation.description = [operation.description, asText(access)].filter(Boolean).join('\n\n');
  for (const [status, response] of Object.entries(operation.responses)) {
    for (const header of headers[status] ?? [])
      (response.headers ??= {})[header] = { $ref: `#/components/headers/${header}` };
    const answered = schemas[referenced(response.content?.['application/json']?.schema ?? {}) ?? ''];
    const { version } = (answered?.['properties'] ?? {}) as Record<string, Json>;
    if (method === 'GET' && version?.['type'] === 'integer')
      (response.headers ??= {})['ETag'] ??= { $ref: '#/components/headers/RecordVersion' };
  }
  for (const parameter of parameters) {
    if (parameter.name === 'if-match') Object.assign(parameter, { name: 'If-Match', example: '3' });
    else if (parameter.in === 'path') parameter.example = places[parameter.name];
  }
  for (const media of [
    ...Object.values(operation.requestBody?.content ?? {}),
    ...Object.values(operation.responses).flatMap(({ content }) => Object.values(content ?? {})),
  ])
    if (media.schema && media.schema['type'] !== 'string') media.example = example(media.schema);
  const has = (place: string, name?: string) =>
    parameters.some((parameter) => parameter.in === place && (name ?? parameter.name) === parameter.name);
  const problems = joined(
    codesOf({
      method,
      access,
      hasParameters: has('path'),
      takesIfMatch: has('header', 'If-Match'),
      takesCursor: has('query', 'cursor'),
    }),
    codes,
  );
  for (const [status, refused] of Object.entries(problems))
    if (refused.length > 0) operation.responses[status] = problemResponse(Number(status), refused);
}

function problemResponse(status: number, refused: ProblemCodes[number]): Response {
  const names = refused.map(codeText);
  const waits = status === 503 || refused.some((code) => typeof code !== 'string');
  return {
    description: names.map((code) => `- \`${code}\`: ${textOf(code, 'en')}`).join('\n'),
    ...(waits ? { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } } : {}),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: names } } }],
        },
        example: problemExample(status, names[0] ?? ''),
      },
    },
  };
}

const problemExample = (status: number, code: string): Json => ({
  type: `urn:prodsys:problem:${code}`,
  title: textOf(code, 'en'),
  status,
  code,
  detail: textOf(code, 'en'),
  params: {},
  ...(registeredExample(`Problem.${code}`) as Json | undefined),
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
});

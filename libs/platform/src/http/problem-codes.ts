import type { Access } from './access';
import type { ProblemCodes } from './route-schema';

/** What of a route decides which problems it can answer, beside its own. */
export interface RouteShape {
  method: string;
  access: Access;
  hasParameters: boolean;
  takesIfMatch: boolean;
  takesCursor: boolean;
}

/** The problems that follow from the route itself. Each line is thrown in one place: authentication, door, handler. */
export function codesOf({
  method,
  access,
  hasParameters,
  takesIfMatch,
  takesCursor,
}: RouteShape): ProblemCodes {
  const reads = method === 'GET';
  const token = ['token-invalid', 'token-expired', 'token-revoked'];
  const codes: Record<number, string[]> = {
    400: [
      'request-invalid',
      ...(reads ? [] : ['json-invalid', 'json-too-deep']),
      ...(takesIfMatch ? ['if-match-invalid'] : []),
      ...(takesCursor ? ['cursor-invalid'] : []),
    ],
    500: ['internal-error'],
    503: ['database-unavailable'],
  };
  const foreign = reads ? [] : ['foreign-page'];
  if ('right' in access) {
    codes[401] = ['session-missing', ...token];
    codes[403] = ['role-missing', 'scope-missing', 'api-access-off', 'password-change-required', ...foreign];
  } else if ('partner' in access) {
    codes[401] = token;
    codes[403] = ['scope-missing', 'api-access-off', 'extension-disabled'];
  } else if (foreign.length > 0) codes[403] = foreign;
  if (hasParameters) codes[404] = ['not-found'];
  if (takesIfMatch) Object.assign(codes, { 412: ['version-stale'], 428: ['if-match-missing'] });
  if (!reads) Object.assign(codes, { 413: ['body-too-large'], 415: ['media-type-unsupported'] });
  return codes;
}

/** Two tables as one, each code once. */
export function joined(...tables: ProblemCodes[]): ProblemCodes {
  const all: Record<number, ProblemCodes[number]> = {};
  for (const table of tables)
    for (const [status, codes] of Object.entries(table))
      all[Number(status)] = [...new Set([...(all[Number(status)] ?? []), ...codes])];
  return all;
}

export const codeText = (code: ProblemCodes[number][number]): string =>
  typeof code === 'string' ? code : code.later;

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { cookieName } from '../accounts/session-cookie';
import { findSession, touchSession } from '../accounts/sessions';
import { apiAccessSetting, type ApiAccess } from '../instance/instance.routes';
import type { Instance } from '../instance/instance';
import { shortLived, shortLivedByKey } from '../instance/short-lived';
import { writeLog } from '../integration-log/write-log';
import { readSetting } from '../settings/settings';
import { languageOf, type Language } from '../texts/texts';
import { ApiToken } from '../tokens/api-token.entity';
import { authenticateToken, findToken } from '../tokens/authenticate-token';
import { instanceScopes, roles, rolesWith, type Right, type Role } from './access';
import { Problem } from './problem';

/** A person, or a script with an instance token. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
  /** Absent for scripts. */
  userId?: string;
}

/** A partner, known by its token alone. */
export interface Partner {
  tokenId: string;
  connectionId: string;
  scopes: string[];
  expiresAt: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
    partner?: Partner;
    language: Language;
  }
}

/** How long a revoked token or a switched-off API may still be taken for good by another process. */
const trustFor = 1_000;
const usedEvery = 60_000;
/** What a person may call who has yet to choose a password. */
const ownPages = /^\/api\/session(?:\/|$)/;

/** Finds out who calls before anything else is read of the request, and refuses who may not. */
export function authenticate(app: FastifyInstance, instance: Instance): { forget(): void } {
  const { db } = instance;
  const tokens = shortLivedByKey(trustFor, (publicId) => db.read((manager) => findToken(manager, publicId)));
  const apiAccess = shortLived(trustFor, () =>
    db.read((manager) => readSetting<ApiAccess>(manager, apiAccessSetting)),
  );
  const reportRefusal = refusalReporter(instance);

  const byToken = async (request: FastifyRequest, text: string): Promise<ApiToken> => {
    const now = instance.now();
    const token = await authenticateToken(tokens.get, text, now).catch(async (error: unknown) => {
      if (error instanceof Problem) await reportRefusal(error, request.ip, error.params['name']);
      throw error;
    });
    if ((await apiAccess.get())?.enabled === false) throw new Problem(403, 'api-access-off');
    if (token.lastUsedAt === null || now.getTime() - Date.parse(token.lastUsedAt) > usedEvery) {
      token.lastUsedAt = now.toISOString();
      await db.write((manager) =>
        manager.update(ApiToken, { id: token.id }, { lastUsedAt: now.toISOString() }),
      );
    }
    return token;
  };

  const refuseScope = async (request: FastifyRequest, token: ApiToken, scope: string): Promise<never> => {
    const problem = new Problem(403, 'scope-missing', { scope });
    await reportRefusal(problem, request.ip, token.name);
    throw problem;
  };

  const demandPartner = async (request: FastifyRequest, scope: string): Promise<void> => {
    const token = await byToken(request, tokenOf(request) ?? '');
    if (token.connectionId === null) return refuseScope(request, token, scope);
    if (scope !== '' && !token.scopes.includes(scope)) return refuseScope(request, token, scope);
    request.partner = {
      tokenId: token.id,
      connectionId: token.connectionId,
      scopes: token.scopes,
      expiresAt: token.expiresAt,
    };
  };

  const bySession = async (request: FastifyRequest, secret: string): Promise<void> => {
    refuseForeignPages(request, instance.configuration.publicUrl);
    const now = instance.now();
    const found = await db.read((manager) => findSession(manager, secret, now));
    if (!found) throw new Problem(401, 'session-missing');
    if (found.touch) await db.write((manager) => touchSession(manager, secret, now));
    const { id, username, role, language, mustChangePassword } = found.user;
    if (mustChangePassword && !ownPages.test(request.routeOptions.url ?? ''))
      throw new Problem(403, 'password-change-required');
    request.actor = { id, name: username, role, userId: id };
    request.language = language;
  };

  const demandRight = async (request: FastifyRequest, right: Right): Promise<void> => {
    const text = tokenOf(request);
    const secret = request.cookies[cookieName(instance)];
    if (text !== undefined) {
      const token = await byToken(request, text);
      const held = roles
        .filter((candidate) => token.scopes.some((scope) => instanceScopes[scope] === candidate))
        .at(-1);
      if (!held) return refuseScope(request, token, 'Instance');
      request.actor = { id: token.id, name: token.name, role: held };
    } else if (secret) await bySession(request, secret);
    else throw new Problem(401, 'session-missing');
    const allowed = rolesWith(right);
    if (!request.actor || !allowed.includes(request.actor.role))
      throw new Problem(403, 'role-missing', { role: allowed[0] });
  };

  app.decorateRequest('actor', undefined);
  app.decorateRequest('partner', undefined);
  app.decorateRequest('language', 'nb');
  app.addHook('onRequest', async (request) => {
    request.language = languageOf(request.headers['accept-language']);
    const access = request.routeOptions.config.access;
    if (!access) return;
    if ('right' in access) return demandRight(request, access.right);
    if ('partner' in access) {
      request.language = 'en';
      return demandPartner(request, access.partner);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      refuseForeignPages(request, instance.configuration.publicUrl);
  });
  return {
    forget() {
      tokens.forget();
      apiAccess.forget();
    },
  };
}

/** `Authorization: Bearer …`, or `x-token: …` as existing ProdSys clients send it. */
function tokenOf(request: FastifyRequest): string | undefined {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  if (request.headers.authorization !== undefined) return '';
  const header = request.headers['x-token'];
  return typeof header === 'string' ? header.trim() : undefined;
}

/** A cookie is sent by the browser whoever asked; another site's page must not act with it. */
function refuseForeignPages(request: FastifyRequest, publicUrl: string): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') {
    if (site === 'same-origin' || site === 'none') return;
    throw new Problem(403, 'foreign-page');
  }
  const { origin } = request.headers;
  if (
    origin === undefined ||
    origin === new URL(publicUrl).origin ||
    origin === `${request.protocol}://${request.host}`
  )
    return;
  throw new Problem(403, 'foreign-page');
}

/** One log entry a minute for the same refusal from the same address: a flood of guesses must not fill the log. */
function refusalReporter(instance: Instance) {
  const reported = new Map<string, number>();
  return async (problem: Problem, address: string, name: unknown): Promise<void> => {
    const now = instance.now();
    const key = JSON.stringify([problem.code, problem.params, name, address]);
    if (now.getTime() - (reported.get(key) ?? -Infinity) < 60_000) return;
    if (reported.size > 10_000) reported.clear();
    reported.set(key, now.getTime());
    const params = { reason: problem.code, address, token: name ?? null };
    await instance.db.write((manager) =>
      writeLog(manager, now, [{ level: 'warning', direction: 'in', code: 'token-refused', params }]),
    );
  };
}

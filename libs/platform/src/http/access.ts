import type { FastifyInstance } from 'fastify';

/** Roles of people and of instance tokens, weakest first. Each may do what the ones before it may. */
export const roles = ['production', 'office', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Scopes of instance tokens and the role each stands for. */
export const instanceScopes: Record<string, Role> = {
  'Instance:Read': 'production',
  'Instance:Office': 'office',
  'Instance:Admin': 'admin',
};

/**
 * Who may call a route: everybody, a person (or instance token) of at least a role, or a partner's token with a
 * scope (`any` valid token when empty). Every route says so; one that does not is refused at start.
 */
export type Access = { public: true } | { role: Role } | { partner: string };

export const everybody: Access = { public: true };
export const atLeast = (role: Role): Access => ({ role });
export const partnerWith = (scope: string): Access => ({ partner: scope });
export const anyPartner: Access = { partner: '' };

export const mayAct = (has: Role, needs: Role): boolean => roles.indexOf(has) >= roles.indexOf(needs);

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}

export function refuseRoutesWithoutAccess(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (!route.config?.access)
      throw new Error(`Route ${String(route.method)} ${route.url} does not say who may call it.`);
  });
}

import type { FastifyInstance } from 'fastify';

/** Roles of people and of instance tokens: Produksjon, Kontor, Admin. */
export const roles = ['production', 'office', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What each role may do. This table is the only place that says so; every route names the right that it takes. */
export const rights = {
  /** See every register, order and log; change one's own profile. */
  read: ['production', 'office', 'admin'],
  /** Change registers and orders, one by one or from a file. */
  edit: ['office', 'admin'],
  /** Act towards a partner: export, approve, reject. */
  decide: ['office', 'admin'],
  /** Users, tokens, connections, extensions, number series, retention, what is known of a person. */
  administer: ['admin'],
} as const satisfies Record<string, readonly Role[]>;
export type Right = keyof typeof rights;

/** Scopes of instance tokens and the role each stands for. */
export const instanceScopes: Record<string, Role> = {
  'Instance:Read': 'production',
  'Instance:Office': 'office',
  'Instance:Admin': 'admin',
};

/**
 * Who may call a route: everybody, a person (or instance token) whose role has a right, or a partner's token with a
 * scope (any valid token when empty). Every route says so; one that does not is refused at start.
 */
export type Access = { public: true } | { right: Right } | { partner: string };

export const everybody: Access = { public: true };
export const may = (right: Right): Access => ({ right });
export const partnerWith = (scope: string): Access => ({ partner: scope });
export const anyPartner: Access = { partner: '' };

export const rolesWith = (right: Right): readonly Role[] => rights[right];

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}

/** The pages that describe the APIs come from a package that knows nothing of access. */
const isDescription = (url: string) => /^\/api\/(?:partner\/v\d+\/)?docs(?:\/|$)/.test(url);

export function refuseRoutesWithoutAccess(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (isDescription(route.url)) route.config = { ...route.config, access: everybody };
    if (!route.config?.access)
      throw new Error(`Route ${String(route.method)} ${route.url} does not say who may call it.`);
  });
}

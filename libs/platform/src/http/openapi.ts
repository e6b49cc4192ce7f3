import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { version } from '../instance/version';
import { everybody, rolesWith, type Access } from './access';

interface Description {
  title: string;
  description: string;
  /** Where the document is served. */
  path: string;
  securitySchemes: Record<string, object>;
}

const problem = {
  description: 'Problem document (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'code', 'traceId'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          code: { type: 'string' },
          detail: { type: 'string' },
          traceId: { type: 'string' },
          errorUrl: { type: 'string' },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['pointer', 'code'],
              properties: {
                pointer: { type: 'string' },
                code: { type: 'string' },
                params: { type: 'object' },
                detail: { type: 'string' },
              },
            },
          },
        },
      },
    },
  },
};

/** Describes the routes that are added to this scope after it, from the same schemas that check them. */
export async function describeApi(
  app: FastifyInstance,
  { title, description, path, securitySchemes }: Description,
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title, description, version },
      components: { securitySchemes: securitySchemes as never },
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json['$id'] === 'string' ? json['$id'] : `def-${index}`,
    },
    transform: ({ schema, url, route }) => {
      const access: Access = route.config?.access ?? everybody;
      return {
        url,
        schema: {
          ...schema,
          security:
            'public' in access ? [] : Object.keys(securitySchemes).map((scheme) => ({ [scheme]: [] })),
          ...('right' in access ? { 'x-right': access.right, 'x-roles': rolesWith(access.right) } : {}),
          ...('partner' in access ? { 'x-scope': access.partner || 'any' } : {}),
        },
      };
    },
    transformObject: (document) => {
      const described = 'openapiObject' in document ? document.openapiObject : {};
      for (const operations of Object.values(described.paths ?? {})) {
        for (const operation of Object.values(operations ?? {})) {
          const { responses } = operation as { responses?: Record<string, unknown> };
          if (responses) responses['default'] = problem;
        }
      }
      return described;
    },
  });
  app.get(path, { schema: { hide: true }, config: { access: everybody } }, () => app.swagger());
}

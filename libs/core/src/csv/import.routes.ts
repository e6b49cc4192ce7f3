import type { Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { importActionRoutes } from './import-actions.routes';
import { seeImportsRoutes } from './see-imports.routes';
import { uploadRoutes } from './upload.routes';

export function importRoutes(app: FastifyInstance, instance: Instance): void {
  uploadRoutes(app, instance);
  seeImportsRoutes(app, instance);
  importActionRoutes(app, instance);
}

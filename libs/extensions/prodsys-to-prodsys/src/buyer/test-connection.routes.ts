import { answers, may, IdParameter, paramsOf, Problem, render, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { ConnectionTest } from '../connections/connection-messages';
import { findConnection } from '../connections/connection.routes';
import { testConnection } from './test-connection';

export function testConnectionRoutes(app: FastifyInstance, instance: Instance): void {
  app.post<{ Params: IdParameter }>(
    '/api/connections/:id/test',
    {
      schema: {
        tags: ['connections'],
        summary: 'Does the endpoint answer, and does it take the token?',
        params: paramsOf(IdParameter),
        response: answers(ConnectionTest, 200, { 422: ['connection-role-wrong', 'connection-incomplete'] }),
      },
      config: { access: may('administer') },
    },
    async (request): Promise<ConnectionTest> => {
      const connection = await instance.db.read((manager) => findConnection(manager, request.params.id));
      if (connection.role !== 'buyer') throw new Problem(422, 'connection-role-wrong');
      const { result, partner } = await testConnection(instance, connection);
      return { result, message: render(`test-${result}`, {}, request.language), partner };
    },
  );
}

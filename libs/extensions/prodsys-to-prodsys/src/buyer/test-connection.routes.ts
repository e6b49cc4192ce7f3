import { answers, may, IdParameter, paramsOf, Problem, render, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { ConnectionTest } from '../connections/connection-messages';
import { findConnection } from '../connections/connection.routes';
import { testConnection } from './test-connection';
import { describeSteps } from './test-connection-steps';
import './test-connection-texts';

export function testConnectionRoutes(app: FastifyInstance, instance: Instance): void {
  app.post<{ Params: IdParameter }>(
    '/api/connections/:id/test',
    {
      schema: {
        tags: ['connections'],
        summary: 'Does the endpoint answer, and does it take the token? Step by step',
        params: paramsOf(IdParameter),
        response: answers(ConnectionTest, 200, { 422: ['connection-role-wrong', 'connection-incomplete'] }),
      },
      config: { access: may('administer') },
    },
    async (request): Promise<ConnectionTest> => {
      const connection = await instance.db.read((manager) => findConnection(manager, request.params.id));
      if (connection.role !== 'buyer') throw new Problem(422, 'connection-role-wrong');
      const { language } = request;
      const found = await testConnection(instance, connection);
      return {
        ...found,
        message: render(`test-${found.result}`, {}, language),
        steps: describeSteps(found, connection.endpoint, language, instance.now()),
      };
    },
  );
}

import type { FastifyInstance } from 'fastify';
import { writeAudit } from '../audit/write-audit';
import { may } from '../http/access';
import { answers, bodyOf } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import { readRetention, Retention, writeRetention } from './retention';

export function retentionRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['retention'];
  const config = { access: may('administer') };

  app.get(
    '/api/retention',
    { schema: { tags, summary: 'How long logs are kept', response: answers(Retention) }, config },
    () => db.read(readRetention),
  );

  app.put<{ Body: Retention }>(
    '/api/retention',
    {
      schema: {
        tags,
        summary: 'Say how long logs are kept; a job deletes older whole days every night',
        body: bodyOf(Retention),
        response: answers(Retention),
      },
      config,
    },
    async (request) => {
      await db.write(async (manager) => {
        await writeRetention(manager, request.body);
        await writeAudit(manager, instance.now(), {
          actor: request.actor?.name ?? '',
          action: 'retention-changed',
          params: { ...request.body },
        });
      });
      return request.body;
    },
  );
}

import { answers, may, Problem, queryOf, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { DashboardQuery, DashboardView } from './dashboard-messages';
import { isTimeZone } from './days-in-zone';
import { readDashboard } from './read-dashboard';

const usualZone = 'Europe/Oslo';

export function dashboardRoutes(app: FastifyInstance, { db, now }: Instance): void {
  app.get<{ Querystring: DashboardQuery }>(
    '/api/dashboard',
    {
      schema: {
        tags: ['instance'],
        summary: 'What waits for people, and what went through in the last 30 days',
        querystring: queryOf(DashboardQuery),
        response: answers(DashboardView),
      },
      config: { access: may('read') },
    },
    (request) => {
      const { timeZone = usualZone } = request.query;
      if (!isTimeZone(timeZone)) {
        const fault = { pointer: '/querystring/timeZone', code: 'time-zone-unknown', params: { timeZone } };
        throw new Problem(400, 'request-invalid', {}, { errors: [fault] });
      }
      return db.read((manager) => readDashboard(manager, timeZone, now()));
    },
  );
}

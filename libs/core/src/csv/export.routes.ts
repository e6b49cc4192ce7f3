import { Readable } from 'node:stream';
import { answersText, may, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { csvRegisters } from './csv-registers';
import { exportCsv } from './export-csv';

export function exportRoutes(app: FastifyInstance, instance: Instance): void {
  for (const register of Object.values(csvRegisters(instance)))
    app.get(
      `/api/${register.name}/export.csv`,
      {
        schema: {
          tags: ['imports'],
          summary: `All ${register.name.replace('-', ' ')} as CSV for Excel`,
          description:
            'UTF-8 with a byte order mark, semicolons; headings, numbers and dates in the language of the reader.',
          response: answersText('text/csv', 'The whole register'),
        },
        config: { access: may('read') },
      },
      (request, reply) =>
        reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="${register.name}.csv"`)
          .send(Readable.from(exportCsv(instance.db, register, request.language), { objectMode: false })),
    );
}

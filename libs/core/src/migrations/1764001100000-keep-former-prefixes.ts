import { col, createTable } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Number series know the prefixes that they had before, so that no number is given twice. */
export class KeepFormerPrefixes1764001100000 implements MigrationInterface {
  name = 'KeepFormerPrefixes1764001100000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'number_series_prefix', {
      columns: [
        col.id('id', { primary: true }),
        col.code('series_id', 40),
        col.text('prefix', 20),
        col.integer('next_number'),
      ],
      uniques: { number_series_prefix_prefix: ['series_id', 'prefix'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('number_series_prefix');
  }
}

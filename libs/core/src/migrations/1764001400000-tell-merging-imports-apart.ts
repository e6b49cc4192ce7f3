import { addColumns, col } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a file's suppliers, persons and lines join those that are there, and how many of them would go. */
export class TellMergingImportsApart1764001400000 implements MigrationInterface {
  name = 'TellMergingImportsApart1764001400000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'csv_import', [
      col.code('details', 10, { default: 'merge' }),
      col.integer('removed', { default: 0 }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('csv_import', ['details', 'removed']);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, col } from '../database/migration-table';

/** What a partner answered stands with the entry that tells of it. */
export class KeepAnswers1764003010000 implements MigrationInterface {
  name = 'KeepAnswers1764003010000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'integration_log', [col.json('answer', { nullable: true })]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('integration_log', ['answer']);
  }
}

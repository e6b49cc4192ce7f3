import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addIndices } from '../database/migration-table';

/** What last went well over a connection, and what last went wrong, is found without reading its log. */
export class IndexLogByConnection1764002010000 implements MigrationInterface {
  name = 'IndexLogByConnection1764002010000';

  async up(runner: QueryRunner): Promise<void> {
    await addIndices(runner, 'integration_log', {
      integration_log_connection: ['connection_id', 'level', 'at', 'id'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('integration_log', 'integration_log_connection');
  }
}

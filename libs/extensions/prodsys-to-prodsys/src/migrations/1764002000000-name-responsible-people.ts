import { addColumns, col } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looks after a connection. */
export class NameResponsiblePeople1764002000000 implements MigrationInterface {
  name = 'NameResponsiblePeople1764002000000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'partner_connection', [col.json('responsible_user_ids', { nullable: true })]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('partner_connection', ['responsible_user_ids']);
  }
}

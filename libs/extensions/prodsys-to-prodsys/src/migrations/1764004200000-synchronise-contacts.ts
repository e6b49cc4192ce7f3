import { col, createTable } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the cards of each connection have come. */
export class SynchroniseContacts1764004200000 implements MigrationInterface {
  name = 'SynchroniseContacts1764004200000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'contact_sync', {
      columns: [
        col.id('connection_id', { primary: true }),
        col.code('received_tag', 120, { nullable: true }),
        col.id('contact_id', { nullable: true }),
        col.integer('contact_version', { nullable: true }),
        col.json('said'),
        col.code('sent_hash', 64, { nullable: true }),
        col.code('sent_tag', 120, { nullable: true }),
        col.code('failure', 60, { nullable: true }),
        col.instant('changed_at', { nullable: true }),
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contact_sync');
  }
}

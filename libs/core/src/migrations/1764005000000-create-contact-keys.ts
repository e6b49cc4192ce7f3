import { col, createTable } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The keys that contacts are matched by. A job fills them in for the contacts that are there (find-duplicates). */
export class CreateContactKeys1764005000000 implements MigrationInterface {
  name = 'CreateContactKeys1764005000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'contact_key', {
      columns: [col.text('match_key', 60, { primary: true }), col.id('contact_id', { primary: true })],
      indices: { contact_key_contact: ['contact_id', 'match_key'] },
    });
    await createTable(runner, 'contact_to_compare', {
      columns: [col.id('contact_id', { primary: true }), col.id('mark')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contact_to_compare');
    await runner.dropTable('contact_key');
  }
}

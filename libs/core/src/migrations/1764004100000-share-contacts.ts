import { addColumns, col } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts that partners keep up to date, with what people keep them from, and contacts that were merged. */
export class ShareContacts1764004100000 implements MigrationInterface {
  name = 'ShareContacts1764004100000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'contact', [
      col.json('locked_fields', { nullable: true }),
      col.json('proposed_changes', { nullable: true }),
      col.json('former_numbers', { nullable: true }),
      col.id('merged_into_id', { nullable: true }),
    ]);
    await addColumns(runner, 'contact_person', [col.boolean('from_card', { default: 0 })]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('contact_person', ['from_card']);
    await runner.dropColumns('contact', [
      'locked_fields',
      'proposed_changes',
      'former_numbers',
      'merged_into_id',
    ]);
  }
}

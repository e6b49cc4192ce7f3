import { col, createTable } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts that were merged, and what that did to rows. */
export class CreateMergeTables1764004300000 implements MigrationInterface {
  name = 'CreateMergeTables1764004300000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'contact_merge', {
      columns: [
        col.id('id', { primary: true }),
        col.instant('at'),
        col.text('actor', 200),
        col.id('kept_id'),
        col.text('kept_name', 200),
        col.id('other_id'),
        col.text('other_name', 200),
        col.json('moved'),
        col.instant('undone_at', { nullable: true }),
        col.text('undone_by', 200, { nullable: true }),
      ],
      indices: { contact_merge_kept: ['kept_id', 'id'], contact_merge_other: ['other_id', 'id'] },
    });
    await createTable(runner, 'contact_merge_part', {
      columns: [
        col.id('merge_id', { primary: true }),
        col.integer('part', { primary: true }),
        col.json('changes'),
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contact_merge_part');
    await runner.dropTable('contact_merge');
  }
}

import { col, createTable } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pairs of contacts that are likely one company, and those of them that people have said are two. */
export class CreateContactDuplicates1764005100000 implements MigrationInterface {
  name = 'CreateContactDuplicates1764005100000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'contact_duplicate', {
      columns: [
        col.id('id', { primary: true }),
        col.id('left_id'),
        col.id('right_id'),
        col.integer('score'),
        col.json('reasons'),
        col.code('state', 20),
        col.text('dismissed_by', 200, { nullable: true }),
        col.instant('dismissed_at', { nullable: true }),
      ],
      uniques: { contact_duplicate_pair: ['left_id', 'right_id'] },
      indices: {
        contact_duplicate_right: ['right_id'],
        contact_duplicate_score: ['state', 'score', 'id'],
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contact_duplicate');
  }
}

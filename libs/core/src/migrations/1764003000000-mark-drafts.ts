import { addColumns, addIndices, col } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = ['has_deviations', 'read_at', 'read_by'];
const indices = {
  order_draft_deviations: ['has_deviations', 'id'],
  order_draft_state_deviations: ['state', 'has_deviations', 'id'],
  order_draft_unread: ['state', 'read_at', 'id'],
};

/** Drafts know whether there is something to look at in them, and whether somebody has. */
export class MarkDrafts1764003000000 implements MigrationInterface {
  name = 'MarkDrafts1764003000000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'order_draft', [
      col.boolean('has_deviations', { default: 0 }),
      col.instant('read_at', { nullable: true }),
      col.text('read_by', 200, { nullable: true }),
    ]);
    // Equal prices are equal text too where decimals are text: they are stored in their shortest form.
    await runner.query(
      `UPDATE order_draft SET has_deviations = 1
       WHERE has_deviations = 0 AND (contact_id IS NULL OR warnings <> '[]' OR EXISTS (
         SELECT 1 FROM order_draft_line line WHERE line.order_draft_id = order_draft.id
         AND (line.article_id IS NULL OR line.own_price <> line.unit_price)))`,
    );
    await addIndices(runner, 'order_draft', indices);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(indices)) await runner.dropIndex('order_draft', name);
    await runner.dropColumns('order_draft', columns);
  }
}

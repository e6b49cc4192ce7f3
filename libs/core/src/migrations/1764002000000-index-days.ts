import { addIndices } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const indices: Record<string, Record<string, string[]>> = {
  purchase_order: { purchase_order_transmitted: ['transmitted_at'] },
  order_draft: { order_draft_received: ['received_at'] },
};

/** What was sent and what came in is counted by the day without a look at each record. */
export class IndexDays1764002000000 implements MigrationInterface {
  name = 'IndexDays1764002000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(indices)) await addIndices(runner, table, added);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(indices))
      for (const name of Object.keys(added)) await runner.dropIndex(table, name);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { orderTotal, type PricedLine } from '../order-terms/amounts';
import { fillWords } from '../search/fill-words';

const lineTables = {
  purchase_order: ['purchase_order_line', 'purchase_order_id'],
  order_draft: ['order_draft_line', 'order_draft_id'],
} as const;
const atOnce = 200;

/** Gives what was there before the columns and the index their totals and words. */
export class FillTotalsAndWords1764001310000 implements MigrationInterface {
  name = 'FillTotalsAndWords1764001310000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, [lines, parent]] of Object.entries(lineTables)) {
      for (let last = ''; ;) {
        const orders = await runner.manager.query<{ id: string }[]>(
          `SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT ${atOnce}`,
          [last],
        );
        for (const { id } of orders) {
          const rows = await runner.manager.query<PricedLine[]>(
            `SELECT quantity, unit_price AS unitPrice, price_quantity AS priceQuantity,
               discount_percent AS discountPercent FROM ${lines} WHERE ${parent} = ?`,
            [id],
          );
          if (rows.length > 0)
            await runner.query(`UPDATE ${table} SET total = ? WHERE id = ?`, [orderTotal(rows), id]);
        }
        last = orders.at(-1)?.id ?? '';
        if (orders.length < atOnce) break;
      }
    }
    await fillWords(runner.manager);
  }

  async down(): Promise<void> {
    // What it filled goes with its tables and columns.
  }
}

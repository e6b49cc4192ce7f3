import { addColumns, addIndices, col, createTable } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nameOrder } from '../contact/name-order';

const atOnce = 500;

/** Names in the order of the Norwegian alphabet, and a note of companies whose orders are found under an old name. */
export class SortNamesAsNorwegiansDo1764001320000 implements MigrationInterface {
  name = 'SortNamesAsNorwegiansDo1764001320000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'stale_words', {
      columns: [col.id('contact_id', { primary: true }), col.instant('since')],
    });
    await addColumns(runner, 'contact', [col.text('name_order', 200, { default: '' })]);
    for (let last = ''; ;) {
      const rows = await runner.manager.query<{ id: string; name: string }[]>(
        `SELECT id, name FROM contact WHERE id > ? ORDER BY id LIMIT ${atOnce}`,
        [last],
      );
      for (const { id, name } of rows)
        await runner.query('UPDATE contact SET name_order = ? WHERE id = ?', [nameOrder(name), id]);
      last = rows.at(-1)?.id ?? '';
      if (rows.length < atOnce) break;
    }
    await addIndices(runner, 'contact', { contact_name_order: ['name_order', 'id'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('contact', 'contact_name_order');
    await runner.dropColumns('contact', ['name_order']);
    await runner.dropTable('stale_words');
  }
}

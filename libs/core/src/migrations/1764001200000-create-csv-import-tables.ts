import { col, createTable } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCsvImportTables1764001200000 implements MigrationInterface {
  name = 'CreateCsvImportTables1764001200000';

  async up(runner: QueryRunner): Promise<void> {
    const counts = [
      'bytes',
      'body_offset',
      'body_line',
      'next_offset',
      'next_line',
      'total_rows',
      'processed_rows',
      'created',
      'changed',
      'unchanged',
      'faulty',
    ];
    await createTable(runner, 'csv_import', {
      columns: [
        col.id('id', { primary: true }),
        col.code('register', 20),
        col.text('file_name', 200, { nullable: true }),
        col.code('state', 20),
        col.code('cell_separator', 1, { nullable: true }),
        col.json('file_columns', { nullable: true }),
        ...counts.map((name) => col.integer(name)),
        col.boolean('skip_faulty'),
        col.json('numbers'),
        col.json('problem', { nullable: true }),
        col.instant('created_at'),
        col.text('created_by', 200),
        col.id('created_by_id'),
        col.instant('finished_at', { nullable: true }),
        col.id('lease_token', { nullable: true }),
        col.instant('lease_until', { nullable: true }),
      ],
      indices: {
        csv_import_creator: ['created_by_id', 'id'],
        csv_import_state: ['state', 'lease_until'],
      },
    });
    await createTable(runner, 'csv_import_part', {
      columns: [
        col.id('import_id', { primary: true }),
        col.integer('byte_offset', { primary: true }),
        col.longText('content'),
      ],
    });
    await createTable(runner, 'csv_import_row', {
      columns: [
        col.id('import_id', { primary: true }),
        col.integer('line', { primary: true }),
        col.text('record_key', 200),
        col.code('verdict', 10),
        col.json('faults'),
        col.json('changes'),
      ],
      indices: { csv_import_row_verdict: ['import_id', 'verdict', 'line'] },
    });
    await createTable(runner, 'csv_import_key', {
      columns: [
        col.id('import_id', { primary: true }),
        col.code('key_hash', 24, { primary: true }),
        col.integer('line'),
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['csv_import_key', 'csv_import_row', 'csv_import_part', 'csv_import'])
      await runner.dropTable(table);
  }
}

import { col, createTable } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateExchangeTables1764000200000 implements MigrationInterface {
  name = 'CreateExchangeTables1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'partner_connection', {
      columns: [
        col.id('id', { primary: true }),
        col.code('role', 10),
        col.text('name', 200),
        col.code('state', 10),
        col.code('state_reason', 40, { nullable: true }),
        col.id('supplier_instance_id', { nullable: true }),
        col.id('customer_instance_id', { nullable: true }),
        col.id('supplier_contact_id', { nullable: true }),
        col.text('endpoint', 500, { nullable: true }),
        col.longText('sealed_token', { nullable: true }),
        col.boolean('automatic_export'),
        col.json('partner_info', { nullable: true }),
        col.integer('failures'),
        col.instant('resume_at', { nullable: true }),
        col.id('customer_contact_id', { nullable: true }),
        col.json('accepted_document_types'),
        col.instant('created_at'),
        col.integer('version'),
      ],
      uniques: {
        partner_connection_supplier: ['supplier_contact_id'],
        partner_connection_customer_instance: ['customer_instance_id'],
      },
      indices: { partner_connection_customer: ['customer_contact_id'] },
    });
    await createTable(runner, 'partner_receipt', {
      columns: [
        col.id('connection_id', { primary: true }),
        col.id('document_id', { primary: true }),
        col.integer('revision', { primary: true }),
        col.code('content_hash', 64),
        col.longText('message'),
        col.json('answer'),
        col.instant('received_at'),
      ],
    });
    await createTable(runner, 'partner_refusal', {
      columns: [
        col.id('connection_id', { primary: true }),
        col.id('document_id', { primary: true }),
        col.code('page_key', 43),
        col.text('order_number', 64, { nullable: true }),
        col.longText('message'),
        col.code('code', 60),
        col.json('faults'),
        col.integer('attempts'),
        col.instant('refused_at'),
        col.instant('expires_at'),
        col.instant('resolved_at', { nullable: true }),
      ],
      uniques: { partner_refusal_page: ['page_key'] },
    });
    await createTable(runner, 'outgoing_order', {
      columns: [
        col.id('order_id', { primary: true }),
        col.integer('revision', { primary: true }),
        col.id('connection_id'),
        col.longText('message'),
        col.code('content_hash', 64),
        col.code('outcome', 10),
        col.instant('created_at'),
        col.instant('settled_at', { nullable: true }),
      ],
    });
    await createTable(runner, 'export_run', {
      columns: [
        col.id('id', { primary: true }),
        col.text('started_by', 200),
        col.instant('started_at'),
        col.integer('total'),
      ],
    });
    await createTable(runner, 'export_item', {
      columns: [
        col.id('export_id', { primary: true }),
        col.id('order_id', { primary: true }),
        col.text('number', 64),
        col.code('state', 20),
        col.json('problem', { nullable: true }),
      ],
      indices: { export_item_order: ['order_id', 'state'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'export_item',
      'export_run',
      'outgoing_order',
      'partner_refusal',
      'partner_receipt',
      'partner_connection',
    ])
      await runner.dropTable(table);
  }
}

import { addColumns, addIndices, col, createTable, widenColumn } from '@prodsys/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const wordTables = {
  article_word: 'article',
  contact_word: 'contact',
  purchase_order_word: 'purchase_order',
  order_draft_word: 'order_draft',
  sales_order_word: 'sales_order',
};

/** Word search, history per record, and the fields that the registers still lacked. */
export class CompleteRegisters1764001300000 implements MigrationInterface {
  name = 'CompleteRegisters1764001300000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'history', {
      columns: [
        col.id('id', { primary: true }),
        col.code('register', 20),
        col.id('record_id'),
        col.instant('at'),
        col.text('actor', 200),
        col.code('source', 20),
        col.code('action', 40),
        col.json('changes'),
      ],
      indices: { history_record: ['record_id', 'id'] },
    });
    for (const table of Object.keys(wordTables))
      await createTable(runner, table, {
        columns: [col.text('word', 40, { primary: true }), col.id('record_id', { primary: true })],
        indices: { [`${table}_record`]: ['record_id', 'word'] },
      });
    await addColumns(runner, 'company', [col.text('mobile', 40, { nullable: true })]);
    await addColumns(runner, 'contact', [
      col.text('mobile', 40, { nullable: true }),
      col.text('category', 100, { nullable: true }),
    ]);
    await addColumns(runner, 'article', [col.code('purchase_currency', 3, { nullable: true })]);
    await addColumns(runner, 'article_supplier', [col.code('currency', 3, { nullable: true })]);
    await addColumns(runner, 'purchase_order', [
      col.json('supplier_person', { nullable: true }),
      col.json('invoice_address', { nullable: true }),
      col.text('payment_terms', 100, { nullable: true }),
      col.code('total', 60, { default: '0.00' }),
    ]);
    await addColumns(runner, 'order_draft', [col.code('total', 60, { default: '0.00' })]);
    await addColumns(runner, 'sales_order', [
      col.json('invoice_address', { nullable: true }),
      col.text('payment_terms', 100, { nullable: true }),
    ]);
    // The largest sum that the limits of lines allow has 56 signs.
    await widenColumn(runner, 'sales_order', col.code('total', 60));
    await addIndices(runner, 'contact', {
      contact_updated: ['updated_at', 'id'],
      contact_customer_order: ['customer_number', 'id'],
      contact_supplier_order: ['supplier_number', 'id'],
    });
    await addIndices(runner, 'article', {
      article_active: ['active', 'number'],
      article_category: ['category', 'number'],
    });
    await addIndices(runner, 'purchase_order', {
      purchase_order_state: ['state', 'id'],
      purchase_order_status: ['status', 'id'],
      purchase_order_date: ['order_date', 'id'],
      purchase_order_delivery: ['requested_delivery_date', 'id'],
    });
    await addIndices(runner, 'order_draft', {
      order_draft_state: ['state', 'id'],
      order_draft_delivery: ['requested_delivery_date', 'id'],
    });
    await addIndices(runner, 'order_draft_line', {
      order_draft_line_article: ['article_id', 'order_draft_id'],
    });
    await addIndices(runner, 'sales_order_line', {
      sales_order_line_article: ['article_id', 'sales_order_id'],
    });
    await addIndices(runner, 'sales_order', {
      sales_order_state: ['state', 'id'],
      sales_order_date: ['order_date', 'id'],
      sales_order_delivery: ['requested_delivery_date', 'id'],
      sales_order_reference: ['reference_number', 'id'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    const columns = {
      company: ['mobile'],
      contact: ['mobile', 'category'],
      article: ['purchase_currency'],
      article_supplier: ['currency'],
      purchase_order: ['supplier_person', 'invoice_address', 'payment_terms', 'total'],
      order_draft: ['total'],
      sales_order: ['invoice_address', 'payment_terms'],
    };
    const indices = {
      contact: ['contact_updated', 'contact_customer_order', 'contact_supplier_order'],
      article: ['article_active', 'article_category'],
      purchase_order: [
        'purchase_order_state',
        'purchase_order_status',
        'purchase_order_date',
        'purchase_order_delivery',
      ],
      order_draft_line: ['order_draft_line_article'],
      sales_order_line: ['sales_order_line_article'],
      order_draft: ['order_draft_state', 'order_draft_delivery'],
      sales_order: ['sales_order_state', 'sales_order_date', 'sales_order_delivery', 'sales_order_reference'],
    };
    for (const [table, names] of Object.entries(indices))
      for (const name of names) await runner.dropIndex(table, name);
    await widenColumn(runner, 'sales_order', col.code('total', 40));
    for (const [table, names] of Object.entries(columns)) await runner.dropColumns(table, names);
    for (const table of [...Object.keys(wordTables), 'history']) await runner.dropTable(table);
  }
}

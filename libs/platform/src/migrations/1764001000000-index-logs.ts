import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addIndices } from '../database/migration-table';

const log = {
  integration_log_at: ['at', 'id'],
  integration_log_level: ['level', 'at', 'id'],
  integration_log_partner: ['partner', 'at', 'id'],
  integration_log_document_at: ['document_number', 'at', 'id'],
};
const audit = {
  audit_at: ['at', 'id'],
  audit_actor: ['actor', 'at', 'id'],
  audit_action: ['action', 'at', 'id'],
  audit_object: ['object_id', 'at', 'id'],
};

/** Each filter of the integration log and the audit trail has an index that is in the order of their pages. */
export class IndexLogs1764001000000 implements MigrationInterface {
  name = 'IndexLogs1764001000000';

  async up(runner: QueryRunner): Promise<void> {
    await addIndices(runner, 'integration_log', log);
    await addIndices(runner, 'audit', audit);
    const present = (await runner.getTable('integration_log'))?.indices ?? [];
    if (present.some(({ name }) => name === 'integration_log_document'))
      await runner.dropIndex('integration_log', 'integration_log_document');
  }

  async down(runner: QueryRunner): Promise<void> {
    await addIndices(runner, 'integration_log', { integration_log_document: ['document_number', 'id'] });
    for (const name of Object.keys(log)) await runner.dropIndex('integration_log', name);
    for (const name of Object.keys(audit)) await runner.dropIndex('audit', name);
  }
}

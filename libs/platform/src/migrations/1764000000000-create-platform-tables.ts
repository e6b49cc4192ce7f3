import type { MigrationInterface, QueryRunner } from 'typeorm';
import { col, createTable } from '../database/migration-table';

export class CreatePlatformTables1764000000000 implements MigrationInterface {
  name = 'CreatePlatformTables1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'setting', {
      columns: [col.code('id', 60, { primary: true }), col.json('value')],
    });
    await createTable(runner, 'user_account', {
      columns: [
        col.id('id', { primary: true }),
        col.text('username', 100),
        col.text('name', 200),
        col.code('role', 20),
        col.code('language', 2),
        col.code('password_hash', 200),
        col.boolean('active'),
        col.instant('created_at'),
        col.integer('version'),
      ],
      uniques: { user_account_username: ['username'] },
    });
    await createTable(runner, 'user_session', {
      columns: [
        col.code('id', 64, { primary: true }),
        col.id('user_id'),
        col.instant('created_at'),
        col.instant('last_seen_at'),
      ],
      indices: { user_session_user: ['user_id'] },
    });
    await createTable(runner, 'api_token', {
      columns: [
        col.id('id', { primary: true }),
        col.code('public_id', 16),
        col.code('hash', 64),
        col.text('name', 200),
        col.json('scopes'),
        col.id('connection_id', { nullable: true }),
        col.instant('created_at'),
        col.instant('expires_at', { nullable: true }),
        col.instant('revoked_at', { nullable: true }),
        col.instant('last_used_at', { nullable: true }),
      ],
      uniques: { api_token_public: ['public_id'] },
      indices: { api_token_connection: ['connection_id'] },
    });
    await createTable(runner, 'extension', {
      columns: [
        col.code('id', 60, { primary: true }),
        col.boolean('enabled'),
        col.json('parameters'),
        col.instant('created_at'),
        col.integer('version'),
      ],
    });
    await createTable(runner, 'scheduled_job', {
      columns: [
        col.code('id', 121, { primary: true }),
        col.code('schedule', 100),
        col.instant('next_run_at'),
        col.id('lease_token', { nullable: true }),
        col.instant('lease_until', { nullable: true }),
        col.instant('last_started_at', { nullable: true }),
        col.instant('last_finished_at', { nullable: true }),
        col.json('last_result', { nullable: true }),
      ],
    });
    await createTable(runner, 'integration_log', {
      columns: [
        col.id('id', { primary: true }),
        col.instant('at'),
        col.code('level', 10),
        col.code('direction', 10, { nullable: true }),
        col.text('partner', 200, { nullable: true }),
        col.id('connection_id', { nullable: true }),
        col.code('document_type', 40, { nullable: true }),
        col.id('document_id', { nullable: true }),
        col.text('document_number', 64, { nullable: true }),
        col.code('code', 60),
        col.json('params'),
        col.code('trace_id', 32, { nullable: true }),
      ],
      indices: { integration_log_document: ['document_number', 'id'], integration_log_trace: ['trace_id'] },
    });
    await createTable(runner, 'audit', {
      columns: [
        col.id('id', { primary: true }),
        col.instant('at'),
        col.text('actor', 200),
        col.code('action', 60),
        col.code('object_id', 36, { nullable: true }),
        col.json('params'),
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'audit',
      'integration_log',
      'scheduled_job',
      'extension',
      'api_token',
      'user_session',
      'user_account',
      'setting',
    ]) {
      await runner.dropTable(table);
    }
  }
}

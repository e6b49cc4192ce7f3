import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { foldCase } from '../accounts/fold-case';
import type { UserAccount } from '../accounts/user.entity';
import { addColumns, addIndices, col } from '../database/migration-table';

/** Users that are administered, sessions that are kept for a while, tokens that say who made them. */
export class CompleteAccounts1764001010000 implements MigrationInterface {
  name = 'CompleteAccounts1764001010000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'user_account', [
      col.text('username_key', 200, { nullable: true }),
      col.text('name_key', 200, { nullable: true }),
      col.boolean('must_change_password', { default: 0 }),
      col.instant('last_sign_in_at', { nullable: true }),
    ]);
    await addColumns(runner, 'user_session', [col.instant('ended_at', { nullable: true })]);
    await addColumns(runner, 'api_token', [col.text('created_by', 200, { nullable: true })]);
    await addIndices(runner, 'user_session', { user_session_created: ['created_at', 'id'] });
    await fillKeys(runner);
    const name = 'user_account_username_key';
    if (!(await runner.getTable('user_account'))?.indices.some((index) => index.name === name))
      await runner.createIndex(
        'user_account',
        new TableIndex({ name, columnNames: ['username_key'], isUnique: true }),
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('user_account', 'user_account_username_key');
    await runner.dropIndex('user_session', 'user_session_created');
    await runner.dropColumns('api_token', ['created_by']);
    await runner.dropColumns('user_session', ['ended_at']);
    await runner.dropColumns('user_account', [
      'username_key',
      'name_key',
      'must_change_password',
      'last_sign_in_at',
    ]);
  }
}

/** Of names that differ in case only, and were there before that was refused, the first has the key. */
async function fillKeys(runner: QueryRunner): Promise<void> {
  const users = (await runner.query('SELECT id, username, name FROM user_account ORDER BY id')) as Pick<
    UserAccount,
    'id' | 'username' | 'name'
  >[];
  const taken = new Set<string>();
  for (const { id, username, name } of users) {
    const key = foldCase(username);
    await runner.query('UPDATE user_account SET username_key = ?, name_key = ? WHERE id = ?', [
      taken.has(key) ? null : key,
      foldCase(name),
      id,
    ]);
    taken.add(key);
  }
}

import type { EntityManager } from 'typeorm';
import { isSqlite } from './database-kind';

export interface Durability {
  ok: boolean;
  /** What is set otherwise than it should be, with the value found. */
  findings: { setting: string; found: string; wanted: string }[];
}

/** Would a committed order survive a power cut? Source: reliability rules, section 2. */
export async function checkDurability(manager: EntityManager): Promise<Durability> {
  const findings: Durability['findings'] = [];
  const expect = (setting: string, found: unknown, ...wanted: string[]) => {
    if (!wanted.includes(String(found)))
      findings.push({ setting, found: String(found), wanted: wanted.join(' or ') });
  };
  if (isSqlite()) {
    const [row] = await manager.query<{ synchronous: number }[]>('PRAGMA synchronous');
    expect('synchronous', row?.synchronous, '2', '3');
  } else {
    const rows = await manager.query<{ Variable_name: string; Value: string }[]>(
      "SHOW GLOBAL VARIABLES WHERE Variable_name IN ('innodb_flush_log_at_trx_commit', 'log_bin', 'sync_binlog')",
    );
    const value = (name: string) => rows.find((row) => row.Variable_name === name)?.Value;
    expect('innodb_flush_log_at_trx_commit', value('innodb_flush_log_at_trx_commit'), '1', '3');
    if (value('log_bin') === 'ON') expect('sync_binlog', value('sync_binlog'), '1');
  }
  return { ok: findings.length === 0, findings };
}

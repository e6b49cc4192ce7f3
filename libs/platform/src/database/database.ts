import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isLockWaitTimeout, isTransient } from './database-errors';

type Work<T> = (manager: EntityManager) => Promise<T>;
interface Unit {
  manager: EntityManager;
  open: boolean;
}

const attempts = 5;

/**
 * The one way to the data. `write` runs a unit of work in a transaction and repeats the whole unit, at most five
 * times, when the database asks for it; `read` runs outside one. A call inside a unit joins that unit.
 * On SQLite only one connection writes, so units take turns there; reads have a connection of their own, which sees
 * what has been committed and waits for nobody.
 */
export class Database {
  private readonly current = new AsyncLocalStorage<Unit>();
  private queue: Promise<unknown> = Promise.resolve();
  private readonly takesTurns: boolean;

  private readonly reading = new Set<Promise<unknown>>();

  constructor(
    readonly source: DataSource,
    /** A second connection that cannot write, of an embedded database in a file. */
    private readonly reader?: DataSource,
  ) {
    this.takesTurns = source.options.type === 'better-sqlite3';
  }

  /** Is the caller part of a unit of work that is not over? */
  isInUnit(): boolean {
    return this.current.getStore()?.open === true;
  }

  /** An embedded database belongs to one process; others may be at work on a server's. */
  get isOurs(): boolean {
    return this.takesTurns;
  }

  async read<T>(work: Work<T>): Promise<T> {
    const unit = this.current.getStore();
    if (unit?.open) return work(unit.manager);
    if (this.reader) return this.whileOpen(work(this.reader.manager));
    return this.takesTurns
      ? this.inTurn(() => this.within(this.source.manager, work))
      : work(this.source.manager);
  }

  /** `waitsOnce`: a lock that is not released in time is the caller's answer, not a reason to wait again. */
  async write<T>(work: Work<T>, { waitsOnce = false } = {}): Promise<T> {
    const unit = this.current.getStore();
    if (unit?.open) return work(unit.manager);
    for (let attempt = 1; ; attempt++) {
      try {
        const transaction = () => this.source.transaction((manager) => this.within(manager, work));
        return await (this.takesTurns ? this.inTurn(transaction) : transaction());
      } catch (error) {
        if (!isTransient(error) || attempt >= attempts || (waitsOnce && isLockWaitTimeout(error)))
          throw error;
        await pause(Math.random() * 20 * 2 ** attempt);
      }
    }
  }

  async close(): Promise<void> {
    await this.queue.catch(() => undefined);
    await Promise.allSettled(this.reading);
    if (this.reader?.isInitialized) await this.reader.destroy();
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async whileOpen<T>(read: Promise<T>): Promise<T> {
    this.reading.add(read);
    try {
      return await read;
    } finally {
      this.reading.delete(read);
    }
  }

  private async within<T>(manager: EntityManager, work: Work<T>): Promise<T> {
    const unit: Unit = { manager, open: true };
    try {
      return await this.current.run(unit, () => work(manager));
    } finally {
      unit.open = false;
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import * as mysql2 from 'mysql2';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import { Database } from './database';
import { kindOfUrl, useDatabaseKind } from './database-kind';
import { SnakeCase } from './naming-strategy';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for a class
type Classes = MixedList<Function>;

interface Options {
  url: string;
  entities: Classes;
  migrations: Classes;
  poolSize?: number;
}

/** Connects. Migrations are not run here: see migrate.ts. */
export async function openDatabase(options: Options): Promise<Database> {
  useDatabaseKind(kindOfUrl(options.url));
  const source = new DataSource(dataSourceOptions(options));
  await source.initialize();
  const file = fileOf(options.url);
  if (file === null) return new Database(source);
  const reader = new DataSource({ ...sqliteOptions(file, options), migrations: [], readonly: true });
  await reader.initialize().catch(async (error: unknown) => {
    await source.destroy();
    throw error;
  });
  return new Database(source, reader);
}

/** The file of an embedded database that has one. */
const fileOf = (url: string): string | null =>
  kindOfUrl(url) === 'sqlite' && url !== 'sqlite::memory:' ? url.slice('sqlite:'.length) : null;

const common = ({ entities, migrations }: Options) =>
  ({
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    synchronize: false,
    logging: false,
  }) as const;

function dataSourceOptions(options: Options): DataSourceOptions {
  const { url, poolSize = 10 } = options;
  const kind = kindOfUrl(url);
  if (kind !== 'sqlite') {
    return {
      ...common(options),
      type: kind,
      url: url.replace(/^mariadb:/, 'mysql:'),
      charset: 'utf8mb4',
      poolSize,
      driver: sessionDriver,
    };
  }
  const file = fileOf(url);
  if (file !== null) mkdirSync(dirname(file), { recursive: true });
  return { ...sqliteOptions(file ?? ':memory:', options), enableWAL: true };
}

const sqliteOptions = (database: string, options: Options) =>
  ({
    ...common(options),
    type: 'better-sqlite3',
    database,
    statementCacheSize: 400,
    prepareDatabase: (connection: { pragma(text: string): void }) => {
      connection.pragma('synchronous = FULL');
      connection.pragma('busy_timeout = 2000');
      // As on the servers, where text compares by bytes.
      connection.pragma('case_sensitive_like = ON');
    },
  }) as const;

/** mysql2 whose every connection has our session settings before anything else is asked of it. */
const sessionDriver = {
  ...mysql2,
  createPool(options: mysql2.PoolOptions) {
    const pool = mysql2.createPool(options);
    pool.on('connection', (connection) => {
      connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
      connection.query(
        "SET SESSION time_zone = '+00:00', innodb_lock_wait_timeout = 5, " +
          "sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO'",
      );
    });
    return pool;
  },
};

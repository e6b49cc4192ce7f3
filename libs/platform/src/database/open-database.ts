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
  return new Database(source);
}

function dataSourceOptions({ url, entities, migrations, poolSize = 10 }: Options): DataSourceOptions {
  const common = {
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    synchronize: false,
    logging: false,
  } as const;
  const kind = kindOfUrl(url);
  if (kind !== 'sqlite') {
    return {
      ...common,
      type: kind,
      url: url.replace(/^mariadb:/, 'mysql:'),
      charset: 'utf8mb4',
      poolSize,
      driver: sessionDriver,
    };
  }
  const file = url.slice('sqlite:'.length);
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  return {
    ...common,
    type: 'better-sqlite3',
    database: file,
    enableWAL: true,
    statementCacheSize: 400,
    prepareDatabase: (connection: { pragma(text: string): void }) => {
      connection.pragma('synchronous = FULL');
      connection.pragma('busy_timeout = 2000');
    },
  };
}

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

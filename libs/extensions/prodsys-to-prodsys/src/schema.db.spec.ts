import { startPair } from './testing/pair';

it('finds entities and migrations in agreement', async () => {
  const pair = await startPair();
  try {
    for (const { instance } of [pair.buyer, pair.supplier]) {
      const difference = await instance.db.source.driver.createSchemaBuilder().log();
      expect(difference.upQueries.map((query) => query.query)).toEqual([]);
    }
  } finally {
    await pair.stop();
  }
});

it('creates again what it took down', async () => {
  const pair = await startPair();
  try {
    const { source } = pair.buyer.instance.db;
    const count = source.migrations.length;
    for (let index = 0; index < count; index++) await source.undoLastMigration({ transaction: 'each' });
    await source.runMigrations({ transaction: 'each' });
    const difference = await source.driver.createSchemaBuilder().log();
    expect(difference.upQueries).toEqual([]);
  } finally {
    await pair.stop();
  }
});

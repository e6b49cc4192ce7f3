import { createInstance, readConfiguration } from '@prodsys/platform';
import { join } from 'node:path';
import { buyerParts } from './parts';

async function main(): Promise<void> {
  const configuration = readConfiguration('buyer', process.env);
  const { app, generatedPassword } = await createInstance(configuration, {
    ...buyerParts,
    web: join(__dirname, '..', 'web'),
  });
  if (generatedPassword)
    console.log(`First administrator: admin, password ${generatedPassword} (shown once)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
  await app.listen({ host: configuration.host, port: configuration.port });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

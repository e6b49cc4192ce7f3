import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const password = 'prodsys-demo';

/** What the environment says about the demo. Throws one line that a person can act on. */
export function readSettings(environment) {
  const dataDir = resolve(root, environment.DATA_DIR || 'data');
  const instance = (kind, name, fallback) => {
    const port = readPort(`${kind.toUpperCase()}_PORT`, environment, fallback);
    const databaseUrl = readDatabaseUrl(`${kind.toUpperCase()}_DATABASE_URL`, environment);
    return {
      kind,
      name,
      port,
      databaseUrl,
      origin: `http://localhost:${port}`,
      dataDir: join(dataDir, kind),
    };
  };
  const buyer = instance('buyer', 'Fjord Industri AS', 4100);
  const supplier = instance('supplier', 'Nordisk Stål AS', 4200);
  if (buyer.port === supplier.port) throw new Error(`BUYER_PORT and SUPPLIER_PORT are both ${buyer.port}.`);
  if (buyer.databaseUrl && buyer.databaseUrl === supplier.databaseUrl)
    throw new Error('BUYER_DATABASE_URL and SUPPLIER_DATABASE_URL name the same database.');
  return { dataDir, instances: [buyer, supplier], buyer, supplier };
}

function readDatabaseUrl(name, environment) {
  const url = environment[name] || undefined;
  if (url && !/^(mysql|mariadb):\/\/[^/]+\/.+/.test(url))
    throw new Error(`${name} must look like mariadb://user:password@host:3306/database (or mysql://...).`);
  return url;
}

function readPort(name, environment, fallback) {
  const port = Number(environment[name] || fallback);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`${name} is ${environment[name]}, and that is not a port.`);
  return port;
}

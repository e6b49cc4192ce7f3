export type DatabaseKind = 'sqlite' | 'mariadb' | 'mysql';

let kind: DatabaseKind | undefined;

/** One process speaks one kind of database; column types depend on it and are read when the data source is built. */
export function useDatabaseKind(chosen: DatabaseKind): void {
  if (kind !== undefined && kind !== chosen) {
    throw new Error(`This process already uses ${kind}; it cannot also use ${chosen}.`);
  }
  kind = chosen;
}

export function isSqlite(): boolean {
  return kind === undefined || kind === 'sqlite';
}

export function kindOfUrl(url: string): DatabaseKind {
  if (url.startsWith('sqlite:')) return 'sqlite';
  return url.startsWith('mariadb:') ? 'mariadb' : 'mysql';
}

import { CreatePlatformTables1764000000000 } from './1764000000000-create-platform-tables';

/** In the order they run. A migration is never edited after it ran somewhere. */
export const platformMigrations = [CreatePlatformTables1764000000000];

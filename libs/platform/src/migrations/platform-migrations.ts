import { CreatePlatformTables1764000000000 } from './1764000000000-create-platform-tables';
import { IndexLogs1764001000000 } from './1764001000000-index-logs';
import { CompleteAccounts1764001010000 } from './1764001010000-complete-accounts';
import { IndexLogByConnection1764002010000 } from './1764002010000-index-log-by-connection';
import { KeepAnswers1764003010000 } from './1764003010000-keep-answers';

/** In the order they run. A migration is never edited after it ran somewhere. */
export const platformMigrations = [
  CreatePlatformTables1764000000000,
  IndexLogs1764001000000,
  CompleteAccounts1764001010000,
  IndexLogByConnection1764002010000,
  KeepAnswers1764003010000,
];

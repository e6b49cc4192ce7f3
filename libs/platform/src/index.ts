export { configure, readConfiguration } from './configuration/read-configuration';
export { InstanceConfiguration, type InstanceKind } from './configuration/instance-configuration';
export { generatePassword } from './accounts/passwords';
export { settleAdministrator } from './accounts/settle-administrator';
export { createUser } from './accounts/users';
export { UserAccount } from './accounts/user.entity';
export { AuditEntry } from './audit/audit-entry.entity';
export { writeAudit } from './audit/write-audit';
export {
  isAmbiguous,
  readDay,
  readDecimal,
  readFlag,
  writeDay,
  writeDecimal,
  writeFlag,
} from './csv/csv-values';
export { decodeText, MixedEncoding } from './csv/decode-text';
export { CsvBroken, readCsv, separatorOf, type CsvPlace, type CsvRecord } from './csv/read-csv';
export { byteOrderMark, csvRow } from './csv/write-csv';
export {
  BooleanColumn,
  CodeColumn,
  DateColumn,
  DecimalColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  TextColumn,
} from './database/columns';
export { Database } from './database/database';
export {
  isDatabaseUnreachable,
  isDuplicateKey,
  isLockWaitTimeout,
  isTransient,
} from './database/database-errors';
export { newId } from './database/id';
export { checkDurability, type Durability } from './database/durability';
export { DatabaseInUse, holdFile } from './database/hold-file';
export { inList } from './database/in-list';
export { insertRows } from './database/insert-rows';
export { isAscii } from './database/is-ascii';
export {
  cursorAt,
  cursorInvalid,
  keyPage,
  pageSize,
  readCursor,
  type Page,
  type PageRequest,
  type Sort,
} from './database/key-page';
export { migrate } from './database/migrate';
export { addColumns, addIndices, col, createTable, widenColumn } from './database/migration-table';
export { openDatabase } from './database/open-database';
export type {
  Collision,
  Extension,
  KeptCopy,
  MergedReference,
  Module,
  Reference,
  Routes,
  TokenWish,
} from './extensions/extension';
export {
  anyPartner,
  everybody,
  may,
  partnerWith,
  rights,
  roles,
  type Access,
  type Right,
  type Role,
} from './http/access';
export type { Actor, Partner } from './http/authentication';
export {
  Anything,
  CountryCode,
  Currency,
  Day,
  Decimal,
  Email,
  Flag,
  Id,
  Ids,
  Instant,
  ListOf,
  Nested,
  NotNegative,
  Nullable,
  OneOf,
  Optional,
  Text,
  Texts,
  Values,
  Whole,
} from './http/fields';
export { FaultView } from './http/fault-view';
export { registerDescriptions } from './http/descriptions';
export { registerExamples } from './http/examples';
export { checkVersion, expectedVersion, namesVersion, stale } from './http/if-match';
export { notFound, Problem, type Fault } from './http/problem';
export { problemDocument, renderFault } from './http/problem-handler';
export {
  answers,
  answersText,
  bodyOf,
  created,
  IdParameter,
  ifMatch,
  later,
  PageQuery,
  paramsOf,
  queryOf,
} from './http/route-schema';
export { faultsOf, mostFaults, type MessageClass } from './http/schemas';
export { newTraceId, traceparent } from './http/trace';
export { createInstance, type InstanceParts, type RunningInstance } from './instance/create-instance';
export { openInstanceDatabase, type OpenDatabase } from './instance/open-instance-database';
export { platformEntities } from './instance/platform-entities';
export { describeApis } from './instance/describe-apis';
export type { Instance } from './instance/instance';
export { readApiAccess } from './instance/instance.routes';
export { shortLived, shortLivedByKey } from './instance/short-lived';
export { version } from './instance/version';
export {
  IntegrationLogEntry,
  type KeptAnswer,
  type LogLevel,
} from './integration-log/integration-log-entry.entity';
export type { LogInsight } from './integration-log/log-insight';
export type { LogExchange, LogRecord } from './integration-log/log-messages';
export { writeLog, type LogLine } from './integration-log/write-log';
export type { Job, JobResult } from './jobs/job';
export { ScheduledJob } from './jobs/scheduled-job.entity';
export { platformMigrations } from './migrations/platform-migrations';
export {
  connectionsPerPartner,
  OutboundFailure,
  type Outbound,
  type OutboundAnswer,
  type OutboundFailureCode,
  type OutboundRequest,
} from './outbound/outbound';
export { keyRingInDirectory, parseKeyRing } from './secrets/key-ring';
export { createSecrets } from './secrets/secrets';
export { readSetting, settleSetting, writeSetting } from './settings/settings';
export {
  languageOf,
  localDecimal,
  registeredCodes,
  registerTexts,
  render,
  type Language,
  type Texts as CodeTexts,
} from './texts/texts';
export { ApiToken } from './tokens/api-token.entity';
export { daysLeft, tokenState } from './tokens/token-state';

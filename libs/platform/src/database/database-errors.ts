import { QueryFailedError } from 'typeorm';

interface DriverError {
  errno?: number;
  code?: string;
  fatal?: boolean;
}

function driverError(error: unknown): DriverError | undefined {
  if (error instanceof QueryFailedError) return error.driverError as DriverError;
  return error instanceof Error && ('errno' in error || 'code' in error) ? (error as DriverError) : undefined;
}

/** "Already there": the unique key has decided. */
export function isDuplicateKey(error: unknown): boolean {
  const cause = driverError(error);
  return (
    cause?.errno === 1062 ||
    cause?.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    cause?.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  );
}

/** "Already there", of a table. */
export const isTableThere = (error: unknown): boolean => driverError(error)?.errno === 1050;

export const isLockWaitTimeout = (error: unknown): boolean => driverError(error)?.errno === 1205;

/** Lock wait time-out, deadlock, record changed since read: the whole unit of work may be tried again. */
export function isTransient(error: unknown): boolean {
  const number = driverError(error)?.errno;
  return number === 1205 || number === 1213 || number === 1020;
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
]);

/** The database cannot be spoken to at the moment; nobody's request is at fault. */
export function isDatabaseUnreachable(error: unknown): boolean {
  const cause = driverError(error);
  return cause !== undefined && (cause.fatal === true || unreachable.has(cause.code ?? ''));
}

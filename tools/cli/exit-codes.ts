/** What the command's exit code says. Scripts rely on them: a meaning never moves to another number. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  unreachable: 3,
  forbidden: 4,
  running: 5,
  found: 6,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodesHelp = `
Exit codes:
  0  done
  1  the action failed, or the instance refused it (code, detail and trace id are printed)
  2  wrong usage
  3  the instance or the database cannot be reached
  4  not allowed: the token is missing, wrong or lacks the right (401, 403)
  5  the instance runs on this SQLite file; stop it first
  6  the check found something`;

/** Ends the command with a message for its user. */
export class Failure extends Error {
  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
  }
}

export const usage = (message: string) => new Failure(exitCodes.usage, message);

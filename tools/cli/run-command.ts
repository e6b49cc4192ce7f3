import { CommanderError } from 'commander';
import { exitCodes, Failure, type ExitCode } from './exit-codes';
import { say } from './output';
import { createProgram } from './program';

/** Runs one command; `words` are what follows the program's name. Answers the exit code and throws nothing. */
export async function runCommand(words: string[]): Promise<ExitCode> {
  try {
    await createProgram().parseAsync(words, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    // Commander has said itself what is wrong, or has shown its help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    say(error instanceof Error ? error.message : String(error));
    return error instanceof Failure ? error.exitCode : exitCodes.failed;
  }
}

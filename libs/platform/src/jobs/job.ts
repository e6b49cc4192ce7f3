import type { Instance } from '../instance/instance';
import type { Text } from '../texts/texts';

/** The code of a result that was none. */
export const jobFailed = 'job-failed';

export interface JobResult {
  /** Registered with `registerTexts`. */
  code: string;
  params?: Record<string, unknown>;
}

export interface Job {
  id: string;
  title: Text;
  /**
   * When it runs. For a module the cron pattern itself (seconds allowed, UTC); for an extension the name of the
   * parameter that holds the pattern.
   */
  schedule: string;
  /**
   * Each instance starts up to so many seconds after the pattern's time, always as many: instances with the same
   * pattern do not all ask their partners in the same second.
   */
  spreadSeconds?: number;
  /** Stops early when the signal fires; what is left is done at the next run. */
  run(instance: Instance, signal: AbortSignal): Promise<JobResult>;
}

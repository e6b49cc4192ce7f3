import type { Instance } from '../instance/instance';
import type { Text } from '../texts/texts';

export interface JobResult {
  /** Registered with `registerTexts`. */
  code: string;
  params?: Record<string, unknown>;
}

export interface Job {
  id: string;
  title: Text;
  /** Name of the parameter of its extension that holds the schedule (a cron pattern, seconds allowed). */
  schedule: string;
  /** Stops early when the signal fires; what is left is done at the next run. */
  run(instance: Instance, signal: AbortSignal): Promise<JobResult>;
}

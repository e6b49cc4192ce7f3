import type { components } from './schema.gen';

export type Problem = components['schemas']['Problem'];
export type Fault = components['schemas']['Fault'];

/** What the instance answered instead of what was asked for; status 0 when there was no answer. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem> = {},
  ) {
    super(problem.detail ?? `HTTP ${status}`);
    this.name = 'ApiFailure';
  }

  get code(): string {
    return this.problem.code ?? '';
  }

  get faults(): Fault[] {
    return this.problem.errors ?? [];
  }
}

export async function failureOf(response: Response): Promise<ApiFailure> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  return new ApiFailure(response.status, problem);
}

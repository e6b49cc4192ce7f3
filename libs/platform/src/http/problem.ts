/** One thing that is wrong with what was sent: where (JSON pointer), what (code), with which values. */
export interface Fault {
  pointer: string;
  code: string;
  params?: Record<string, unknown>;
  detail?: string;
}

interface ProblemExtras {
  errors?: Fault[];
  headers?: Record<string, string>;
  /** Further members of the problem document, such as `errorUrl`. */
  members?: Record<string, unknown>;
}

/** A failure that is answered: thrown anywhere, turned into `application/problem+json` in one place. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: Record<string, unknown> = {},
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
  }
}

/** Another user's, another partner's or nobody's: the answer is the same. */
export const notFound = (what: string) => new Problem(404, 'not-found', { what });

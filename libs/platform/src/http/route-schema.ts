import { Matches } from 'class-validator';
import { Optional, Text } from './fields';
import type { MessageClass } from './schemas';

/** What every list takes. */
export class PageQuery {
  @Optional() @Text(1000) cursor?: string;
  /** 1 to 200. */
  @Optional() @Matches(/^(?:[1-9][0-9]?|1[0-9][0-9]|200)$/) limit?: string;
}

export class IdParameter {
  @Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/) id: string;
}

const reference = (message: MessageClass) => ({ $ref: `${message.name}#` });

export const bodyOf = reference;
export const queryOf = reference;
export const paramsOf = reference;

/** The documented answer of a route: 200 unless said otherwise. Problems are the same everywhere. */
export function answers(message: MessageClass | null, status = 200): Record<string, unknown> {
  return {
    [status]:
      message === null
        ? { type: 'null', description: 'Done' }
        : { description: 'Done', ...reference(message) },
  };
}

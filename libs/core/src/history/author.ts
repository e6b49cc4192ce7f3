import type { FastifyRequest } from 'fastify';
import type { ChangeSource } from './history-entry.entity';

/** Who changes something, when, and how it came. */
export interface Author {
  /** User name or token name; for a partner the name of its connection; `system` for what runs by itself. */
  actor: string;
  source: ChangeSource;
  at: Date;
}

/** The person or script that called. */
export const authorOf = (request: FastifyRequest, at: Date): Author => ({
  actor: request.actor?.name ?? '',
  source: 'person',
  at,
});

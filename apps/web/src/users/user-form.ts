import type { Schemas } from '../api/client';

export type User = Schemas['UserView'];
export type Role = User['role'];

export const roles = ['production', 'office', 'admin'] as const;

/** As the instance demands it. */
export const leastPasswordLength = 12;

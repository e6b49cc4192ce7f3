import type { EntityManager } from 'typeorm';
import { Whole } from '../http/fields';
import { readSetting, writeSetting } from '../settings/settings';

const leastDays = 30;
/** A hundred years. */
const mostDays = 36_500;

/** How many days are kept. Minimum 30: what is looked into today must not be gone tomorrow. */
export class Retention {
  @Whole(leastDays, mostDays) integrationLogDays: number;
  @Whole(leastDays, mostDays) auditDays: number;
  @Whole(leastDays, mostDays) sessionDays: number;
}

const setting = 'retention';
/** Norwegian bookkeeping asks for five years of what shows who approved what. */
const defaults: Retention = { integrationLogDays: 730, auditDays: 1_825, sessionDays: 90 };

export const readRetention = async (manager: EntityManager): Promise<Retention> => ({
  ...defaults,
  ...(await readSetting<Retention>(manager, setting)),
});

export const writeRetention = (manager: EntityManager, retention: Retention): Promise<void> =>
  writeSetting(manager, setting, retention);

/** The first moment that is kept. Only whole days go, so that what is left of a day is all of it. */
export function keptFrom(days: number, now: Date): string {
  const day = new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T00:00:00.000Z`;
}

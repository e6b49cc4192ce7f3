import type { FastifyInstance } from 'fastify';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { MessageClass } from '../http/schemas';
import type { Instance } from '../instance/instance';
import type { LogInsight } from '../integration-log/log-insight';
import type { Job } from '../jobs/job';
import type { Text } from '../texts/texts';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for a class
export type Class = Function;
export type Routes = (app: FastifyInstance, instance: Instance) => void;

/** What becomes of two rows where only one may be: the changes of the one that stays, and of the other; null: it goes. */
export interface Collision {
  kept: object;
  other: object | null;
}

/** What merging two records has to know of a column that refers to them. */
export interface MergedReference {
  /** What passes by itself in such a row, and is no reason not to undo. */
  passing?: string[];
  /** For columns that only one row may hold the id in, alone or with the rest of its key. */
  collide?: (kept: ObjectLiteral, other: ObjectLiteral) => Collision;
  /** Throws the problem that keeps these two from being merged now. */
  check?(manager: EntityManager, keptId: string, otherId: string): Promise<void>;
}

/** A column that holds the id of another part's record. */
export type Reference = [entity: EntityTarget<ObjectLiteral>, property: string, merged?: MergedReference];

/** A record, message or entry that may speak of a contact's people. */
export interface KeptCopy {
  /** What it is, as an export of a person's data groups it. */
  kind: string;
  /** The part of it that may speak of people. */
  content: unknown;
  /** Puts other content in its place; false when somebody changed it since it was read. */
  replace(manager: EntityManager, content: unknown): Promise<boolean>;
}

/** A part of the instance that is always there. */
export interface Module {
  id: string;
  entities: Class[];
  migrations: Class[];
  /** Register (`contact`, `article`) → where this part refers to its records. A record that is referred to is not deleted. */
  references?: Record<string, Reference[]>;
  /** Everything it keeps that may speak of the people of a contact; opens units of work of its own. */
  copiesOf?(instance: Instance, contactId: string): AsyncIterable<KeptCopy>;
  /** What it knows about the entries that it writes to the integration log. */
  log?: LogInsight;
  /**
   * What people decide elsewhere and this part has to follow, by the name of the decision: called in the unit of work of
   * the decision, with what it was about. Who decides says what that is.
   */
  follows?: Record<string, (manager: EntityManager, instance: Instance, decided: never) => Promise<void>>;
  /** Takes up what a process that ended abruptly left behind; runs before the instance serves. */
  recover?(instance: Instance): Promise<void>;
  /** Routes of the instance API. */
  routes: Routes;
  /** What it does by itself. */
  jobs?: Job[];
}

/** What an administrator asks for when creating a token with an extension's scopes. */
export interface TokenWish {
  name: string;
  connectionId: string | null;
  contactId: string | null;
}

/** A part that an administrator switches on and off. Its tables always exist; its routes ask whether it is on. */
export interface Extension extends Module {
  title: Text;
  /** Class of the parameters; what `new parameters()` holds are the defaults. */
  parameters: MessageClass;
  /** Those that this instance goes by; left out: all. */
  shownParameters?: string[];
  jobs: Job[];
  /** Routes that partners call, under `/api/partner/v1`, with a description of their own. */
  partnerRoutes?: Routes;
  /** Pages for people without an account. */
  pages?: Routes;
  tokens?: {
    scopes: string[];
    /** Answers the connection that the token will belong to; creates one if need be. */
    holder: (manager: EntityManager, instance: Instance, wish: TokenWish) => Promise<string>;
  };
  /** Menu entries while it is on. */
  menus: string[];
}

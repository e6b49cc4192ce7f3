import { Flag, Id, ListOf, Nullable, OneOf, Optional, Text, Whole } from '../http/fields';
import type { Role } from '../http/access';
import { PageQuery } from '../http/route-schema';
import type { Language } from '../texts/texts';
import { leastPasswordLength } from './passwords';
import type { UserAccount } from './user.entity';

export class UserCreation {
  @Text(100) username: string;
  @Text(200) name: string;
  @OneOf('production', 'office', 'admin') role: Role;
  @Optional() @OneOf('nb', 'en') language?: Language;
  /** Null or absent: one is made up, answered once, and must be changed at the first sign-in. */
  @Nullable() @Text(200, { min: leastPasswordLength }) password?: string | null;
}

export class UserChange {
  @Optional() @Text(200) name?: string;
  @Optional() @OneOf('production', 'office', 'admin') role?: Role;
  @Optional() @OneOf('nb', 'en') language?: Language;
  @Optional() @Flag() active?: boolean;
}

export class UserView {
  @Id() id: string;
  @Text(100) username: string;
  @Text(200) name: string;
  @OneOf('production', 'office', 'admin') role: string;
  @OneOf('nb', 'en') language: string;
  @Flag() active: boolean;
  @Flag() mustChangePassword: boolean;
  @Text(24) createdAt: string;
  @Nullable() @Text(24) lastSignInAt: string | null;
  @Whole(1, 2_000_000_000) version: number;
}

export class UserWithPassword extends UserView {
  /** Made up for the person, and shown this once; null when it was given. */
  @Nullable() @Text(200) password: string | null;
}

export class UserQuery extends PageQuery {
  @Optional() @OneOf('true', 'false') active?: string;
  @Optional() @OneOf('production', 'office', 'admin') role?: string;
  /** How the user name or the name begins. */
  @Optional() @Text(100) search?: string;
}

export class UserPage {
  @ListOf(() => UserView, 200) items: UserView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

export const userView = ({
  passwordHash: _hash,
  usernameKey: _usernameKey,
  nameKey: _nameKey,
  ...user
}: UserAccount): UserView => user;

import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
} from '../database/columns';
import type { Role } from '../http/access';
import type { Language } from '../texts/texts';

@Entity('user_account')
@Index('user_account_username', ['username'], { unique: true })
@Index('user_account_username_key', ['usernameKey'], { unique: true })
export class UserAccount {
  @IdColumn({ primary: true })
  id: string;

  @TextColumn(100)
  username: string;

  /** Without case, so that no two people are told apart by it. Empty for a name that came before this was refused. */
  @TextColumn(200, { nullable: true })
  usernameKey: string | null;

  @TextColumn(200)
  name: string;

  @TextColumn(200, { nullable: true })
  nameKey: string | null;

  @CodeColumn(20)
  role: Role;

  @CodeColumn(2)
  language: Language;

  @CodeColumn(200)
  passwordHash: string;

  /** Was given a generated password and must choose an own one before anything else. */
  @BooleanColumn({ default: false })
  mustChangePassword: boolean;

  @BooleanColumn()
  active: boolean;

  @InstantColumn()
  createdAt: string;

  @InstantColumn({ nullable: true })
  lastSignInAt: string | null;

  @IntegerColumn()
  version: number;
}

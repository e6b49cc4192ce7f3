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
export class UserAccount {
  @IdColumn({ primary: true })
  id: string;

  @TextColumn(100)
  username: string;

  @TextColumn(200)
  name: string;

  @CodeColumn(20)
  role: Role;

  @CodeColumn(2)
  language: Language;

  @CodeColumn(200)
  passwordHash: string;

  @BooleanColumn()
  active: boolean;

  @InstantColumn()
  createdAt: string;

  @IntegerColumn()
  version: number;
}

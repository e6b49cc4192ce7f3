import { Entity } from 'typeorm';
import { CodeColumn, JsonColumn } from '../database/columns';

/** One value of the instance as a whole. */
@Entity('setting')
export class Setting {
  @CodeColumn(60, { primary: true })
  id: string;

  @JsonColumn()
  value: unknown;
}

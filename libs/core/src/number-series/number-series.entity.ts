import { CodeColumn, IntegerColumn, TextColumn } from '@prodsys/platform';
import { Entity } from 'typeorm';

@Entity('number_series')
export class NumberSeries {
  @CodeColumn(40, { primary: true })
  id: string;

  @TextColumn(20)
  prefix: string;

  @IntegerColumn()
  nextNumber: number;

  @IntegerColumn()
  version: number;
}

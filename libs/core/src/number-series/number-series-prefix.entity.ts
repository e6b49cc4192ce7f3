import { CodeColumn, IdColumn, IntegerColumn, TextColumn } from '@prodsys/platform';
import { Entity, Index } from 'typeorm';

/** A prefix that a series had before, and the first number that was not given with it. */
@Entity('number_series_prefix')
@Index('number_series_prefix_prefix', ['seriesId', 'prefix'], { unique: true })
export class NumberSeriesPrefix {
  @IdColumn({ primary: true })
  id: string;

  @CodeColumn(40)
  seriesId: string;

  @TextColumn(20)
  prefix: string;

  @IntegerColumn()
  nextNumber: number;
}

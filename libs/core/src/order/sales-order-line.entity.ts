import { IdColumn, IntegerColumn, TextColumn } from '@prodsys/platform';
import { Entity } from 'typeorm';
import { OrderLineTerms } from '../order-terms/order-terms.entity';

@Entity('sales_order_line')
export class SalesOrderLine extends OrderLineTerms {
  @IdColumn({ primary: true })
  salesOrderId: string;

  @IntegerColumn({ primary: true })
  lineNumber: number;

  @IdColumn()
  articleId: string;

  @TextColumn(64)
  articleNumber: string;
}

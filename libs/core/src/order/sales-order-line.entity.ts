import { IdColumn, IntegerColumn, TextColumn } from '@prodsys/platform';
import { Entity, Index } from 'typeorm';
import { OrderLineTerms } from '../order-terms/order-terms.entity';

@Entity('sales_order_line')
@Index('sales_order_line_article', ['articleId', 'salesOrderId'])
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

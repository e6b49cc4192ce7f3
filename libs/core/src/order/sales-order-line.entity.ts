import { DateColumn, DecimalColumn, IdColumn, IntegerColumn, TextColumn } from '@prodsys/platform';
import { Entity } from 'typeorm';

@Entity('sales_order_line')
export class SalesOrderLine {
  @IdColumn({ primary: true })
  salesOrderId: string;

  @IntegerColumn({ primary: true })
  lineNumber: number;

  @IdColumn()
  articleId: string;

  @TextColumn(64)
  articleNumber: string;

  @TextColumn(500)
  description: string;

  @DecimalColumn()
  quantity: string;

  @TextColumn(20)
  unit: string;

  @DecimalColumn()
  unitPrice: string;

  @DecimalColumn()
  priceQuantity: string;

  @DecimalColumn()
  discountPercent: string;

  @DateColumn({ nullable: true })
  requestedDeliveryDate: string | null;

  @TextColumn(500, { nullable: true })
  note: string | null;
}

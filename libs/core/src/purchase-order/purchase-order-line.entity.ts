import { DateColumn, DecimalColumn, IdColumn, IntegerColumn, TextColumn } from '@prodsys/platform';
import { Entity, Index } from 'typeorm';

@Entity('purchase_order_line')
@Index('purchase_order_line_article', ['articleId'])
export class PurchaseOrderLine {
  @IdColumn({ primary: true })
  purchaseOrderId: string;

  @IntegerColumn({ primary: true })
  lineNumber: number;

  @IdColumn({ nullable: true })
  articleId: string | null;

  /** Our own number of the article when the line was written. */
  @TextColumn(64, { nullable: true })
  articleNumber: string | null;

  /** Typed in for this line; empty: what the article says for this supplier, also when that is corrected later. */
  @TextColumn(64, { nullable: true })
  supplierArticleNumber: string | null;

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

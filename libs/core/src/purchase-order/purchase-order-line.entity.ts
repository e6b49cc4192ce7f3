import { IdColumn, IntegerColumn, TextColumn } from '@prodsys/platform';
import { Entity, Index } from 'typeorm';
import { OrderLineTerms } from '../order-terms/order-terms.entity';

@Entity('purchase_order_line')
@Index('purchase_order_line_article', ['articleId'])
export class PurchaseOrderLine extends OrderLineTerms {
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
}

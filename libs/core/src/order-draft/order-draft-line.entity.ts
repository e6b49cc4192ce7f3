import {
  CodeColumn,
  DecimalColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@prodsys/platform';
import { Entity, Index } from 'typeorm';
import { OrderLineTerms } from '../order-terms/order-terms.entity';

/** Why the line has the article it has. */
export interface LineReason {
  code: string;
  params: Record<string, unknown>;
}

/** What the sender said, and beside it what we found. */
@Entity('order_draft_line')
@Index('order_draft_line_article', ['articleId', 'orderDraftId'])
export class OrderDraftLine extends OrderLineTerms {
  @IdColumn({ primary: true })
  orderDraftId: string;

  @IntegerColumn({ primary: true })
  lineNumber: number;

  /** As sent. */
  @TextColumn(64)
  articleNumber: string;

  @TextColumn(64, { nullable: true })
  buyerArticleNumber: string | null;

  @CodeColumn(14, { nullable: true })
  gtin: string | null;

  /** Our article, null while it is not known. */
  @IdColumn({ nullable: true })
  articleId: string | null;

  /** Our own price for `priceQuantity` units at the time of receipt. */
  @DecimalColumn({ nullable: true })
  ownPrice: string | null;

  @JsonColumn()
  reason: LineReason;
}

import {
  BooleanColumn,
  CodeColumn,
  DecimalColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
} from '@prodsys/platform';
import { Entity, Index } from 'typeorm';

export type ArticleType = 'article' | 'product' | 'equipment';

/** Something that is bought or sold. Freight and other charges are articles too. */
@Entity('article')
@Index('article_number', ['number'], { unique: true })
@Index('article_active', ['active', 'number'])
@Index('article_category', ['category', 'number'])
@Index('article_gtin', ['gtin'])
@Index('article_updated', ['updatedAt', 'id'])
export class Article {
  @IdColumn({ primary: true })
  id: string;

  /** Compares by bytes: `stl-200` is another article than `STL-200`. */
  @TextColumn(64)
  number: string;

  @TextColumn(500)
  description: string;

  @CodeColumn(20)
  type: ArticleType;

  @TextColumn(100, { nullable: true })
  category: string | null;

  @TextColumn(20)
  unit: string;

  /** Sales price without VAT for `priceQuantity` units. */
  @DecimalColumn({ nullable: true })
  price: string | null;

  @DecimalColumn()
  priceQuantity: string;

  @CodeColumn(3)
  currency: string;

  @DecimalColumn({ nullable: true })
  purchasePrice: string | null;

  /** Empty: the same as `currency`. */
  @CodeColumn(3, { nullable: true })
  purchaseCurrency: string | null;

  @DecimalColumn()
  purchaseDiscountPercent: string;

  @DecimalColumn({ nullable: true })
  purchaseQuantity: string | null;

  @CodeColumn(14, { nullable: true })
  gtin: string | null;

  @BooleanColumn()
  active: boolean;

  @InstantColumn()
  createdAt: string;

  @InstantColumn()
  updatedAt: string;

  @IntegerColumn()
  version: number;
}

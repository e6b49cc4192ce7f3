import {
  Currency,
  Flag,
  Id,
  ListOf,
  NotNegative,
  Nullable,
  OneOf,
  Optional,
  Text,
  Whole,
} from '@prodsys/platform';
import { Matches } from 'class-validator';
import { ListAnswer, NumberedListQuery, SortBy } from '../search/list-query';
import type { ArticleType } from './article.entity';

export class ArticleSupplierFields {
  @Id() contactId: string;
  @Nullable() @Text(64) supplierArticleNumber?: string | null;
  @Nullable() @Text(500) description?: string | null;
  @Nullable() @NotNegative() price?: string | null;
  /** Empty: the supplier's own currency. */
  @Nullable() @Currency() currency?: string | null;
  @Nullable() @Whole(0, 3650) leadTimeDays?: number | null;
  @Optional() @Flag() isDefault?: boolean;
}

/** What creation and change have in common. */
class ArticleDetails {
  @Optional() @OneOf('article', 'product', 'equipment') type?: ArticleType;
  @Nullable() @Text(100) category?: string | null;
  @Optional() @Text(20) unit?: string;
  @Nullable() @NotNegative() price?: string | null;
  @Optional() @NotNegative() priceQuantity?: string;
  @Optional() @Currency() currency?: string;
  @Nullable() @NotNegative() purchasePrice?: string | null;
  /** Empty: the same as `currency`. */
  @Nullable() @Currency() purchaseCurrency?: string | null;
  @Optional() @NotNegative() purchaseDiscountPercent?: string;
  @Nullable() @NotNegative() purchaseQuantity?: string | null;
  @Nullable() @Matches(/^[0-9]{8,14}$/) gtin?: string | null;
  @Optional() @Flag() active?: boolean;
  @Optional() @ListOf(() => ArticleSupplierFields, 100) suppliers?: ArticleSupplierFields[];
}

export class ArticleFields extends ArticleDetails {
  @Optional() @Text(64) number?: string;
  @Optional() @Text(500) description?: string;
}

export class ArticleCreation extends ArticleDetails {
  @Text(64) number: string;
  @Text(500) description: string;
}

export class ArticleView {
  @Id() id: string;
  @Text(64) number: string;
  @Text(500) description: string;
  @OneOf('article', 'product', 'equipment') type: string;
  @Nullable() @Text(100) category: string | null;
  @Text(20) unit: string;
  @Nullable() @NotNegative() price: string | null;
  @NotNegative() priceQuantity: string;
  @Currency() currency: string;
  @Nullable() @NotNegative() purchasePrice: string | null;
  @Nullable() @Currency() purchaseCurrency: string | null;
  @NotNegative() purchaseDiscountPercent: string;
  @Nullable() @NotNegative() purchaseQuantity: string | null;
  @Nullable() @Text(14) gtin: string | null;
  @Flag() active: boolean;
  @ListOf(() => ArticleSupplierFields, 1000) suppliers: ArticleSupplierFields[];
  @Text(24) createdAt: string;
  @Text(24) updatedAt: string;
  @Whole(1, 2_000_000_000) version: number;
}

export class ArticleQuery extends NumberedListQuery {
  @Optional() @SortBy('number', 'updatedAt') sort?: string;
  @Optional() @OneOf('true', 'false') active?: string;
  @Optional() @Text(100) category?: string;
  /** Articles that this supplier delivers. */
  @Optional() @Id() supplierContactId?: string;
  /** What a supplier calls it, exactly. */
  @Optional() @Text(64) supplierArticleNumber?: string;
}

export class ArticlePage extends ListAnswer {
  @ListOf(() => ArticleView, 200) items: ArticleView[];
}

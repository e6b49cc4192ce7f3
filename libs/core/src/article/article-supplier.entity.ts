import {
  BooleanColumn,
  CodeColumn,
  DecimalColumn,
  IdColumn,
  IntegerColumn,
  TextColumn,
} from '@prodsys/platform';
import { Entity, Index } from 'typeorm';

/** What a supplier calls an article and asks for it. One default and any number of others per article. */
@Entity('article_supplier')
@Index('article_supplier_number', ['contactId', 'supplierArticleNumber'])
export class ArticleSupplier {
  @IdColumn({ primary: true })
  articleId: string;

  @IdColumn({ primary: true })
  contactId: string;

  @TextColumn(64, { nullable: true })
  supplierArticleNumber: string | null;

  @TextColumn(500, { nullable: true })
  description: string | null;

  @DecimalColumn({ nullable: true })
  price: string | null;

  /** Empty: the supplier's own currency. */
  @CodeColumn(3, { nullable: true })
  currency: string | null;

  @IntegerColumn({ nullable: true })
  leadTimeDays: number | null;

  @BooleanColumn()
  isDefault: boolean;
}

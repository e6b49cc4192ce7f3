import { IdColumn, TextColumn } from '@prodsys/platform';
import { Entity, Index } from 'typeorm';

/** A word and a record that has it. The key answers "which records have a word that begins so?" without a scan. */
export abstract class SearchWord {
  @TextColumn(40, { primary: true })
  word: string;

  @IdColumn({ primary: true })
  recordId: string;
}

@Entity('article_word')
@Index('article_word_record', ['recordId', 'word'])
export class ArticleWord extends SearchWord {}

@Entity('contact_word')
@Index('contact_word_record', ['recordId', 'word'])
export class ContactWord extends SearchWord {}

@Entity('purchase_order_word')
@Index('purchase_order_word_record', ['recordId', 'word'])
export class PurchaseOrderWord extends SearchWord {}

@Entity('order_draft_word')
@Index('order_draft_word_record', ['recordId', 'word'])
export class OrderDraftWord extends SearchWord {}

@Entity('sales_order_word')
@Index('sales_order_word_record', ['recordId', 'word'])
export class SalesOrderWord extends SearchWord {}

export type SearchWordClass = new () => SearchWord;

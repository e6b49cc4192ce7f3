import type { Schemas } from '../api/client';

export type Article = Schemas['ArticleView'];
export type ArticleValues = ReturnType<typeof valuesOf>;

const text = (value: string | null | undefined) => value ?? '';
const orNull = (value: string) => value.trim() || null;

/** An article as the form holds it: every field is text, so that nothing is null there. */
export const valuesOf = (article?: Article) => ({
  number: text(article?.number),
  description: text(article?.description),
  type: article?.type ?? 'article',
  category: text(article?.category),
  unit: article?.unit ?? 'stk',
  gtin: text(article?.gtin),
  active: article?.active ?? true,
  price: text(article?.price),
  priceQuantity: article?.priceQuantity ?? '1',
  currency: article?.currency ?? 'NOK',
  purchasePrice: text(article?.purchasePrice),
  purchaseCurrency: text(article?.purchaseCurrency),
  purchaseDiscountPercent: article?.purchaseDiscountPercent ?? '0',
  purchaseQuantity: text(article?.purchaseQuantity),
  suppliers: (article?.suppliers ?? []).map((supplier) => ({
    contactId: supplier.contactId,
    supplierArticleNumber: text(supplier.supplierArticleNumber),
    description: text(supplier.description),
    price: text(supplier.price),
    currency: text(supplier.currency),
    leadTimeDays:
      supplier.leadTimeDays === null || supplier.leadTimeDays === undefined
        ? ''
        : String(supplier.leadTimeDays),
    isDefault: supplier.isDefault ?? false,
  })),
});

export const newSupplier = (isDefault: boolean): ArticleValues['suppliers'][number] => ({
  contactId: '',
  supplierArticleNumber: '',
  description: '',
  price: '',
  currency: '',
  leadTimeDays: '',
  isDefault,
});

/** The form as the API takes it. */
export const messageOf = (values: ArticleValues): Schemas['ArticleCreation'] => ({
  ...values,
  category: orNull(values.category),
  gtin: orNull(values.gtin),
  price: orNull(values.price),
  priceQuantity: values.priceQuantity || '1',
  purchasePrice: orNull(values.purchasePrice),
  purchaseCurrency: orNull(values.purchaseCurrency),
  purchaseDiscountPercent: values.purchaseDiscountPercent || '0',
  purchaseQuantity: orNull(values.purchaseQuantity),
  suppliers: values.suppliers.map((supplier) => ({
    contactId: supplier.contactId,
    supplierArticleNumber: orNull(supplier.supplierArticleNumber),
    description: orNull(supplier.description),
    price: orNull(supplier.price),
    currency: orNull(supplier.currency),
    leadTimeDays: supplier.leadTimeDays === '' ? null : Number(supplier.leadTimeDays),
    isDefault: supplier.isDefault,
  })),
});

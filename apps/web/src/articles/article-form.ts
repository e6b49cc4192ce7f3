import type { Schemas } from '../api/client';
import { isDecimal } from '../parts/decimal-field';

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

const decimals = [
  'price',
  'priceQuantity',
  'purchasePrice',
  'purchaseDiscountPercent',
  'purchaseQuantity',
] as const;

export interface FaultTexts {
  required: string;
  notANumber: string;
  wholeDays: string;
}

/** What the form can tell without asking, by field, in the words of the form; the instance judges everything else. */
export function faultsIn(values: ArticleValues, texts: FaultTexts): Record<string, string> {
  const faults: Record<string, string> = {};
  const demand = (isGood: boolean, field: string, fault: string) => {
    if (!isGood) faults[field] = fault;
  };
  for (const field of ['number', 'description', 'unit'] as const)
    demand(values[field].trim() !== '', field, texts.required);
  for (const field of decimals) demand(isDecimal(values[field]), field, texts.notANumber);
  values.suppliers.forEach(({ contactId, price, leadTimeDays }, index) => {
    const at = `suppliers.${index}`;
    demand(contactId !== '', `${at}.contactId`, texts.required);
    demand(isDecimal(price), `${at}.price`, texts.notANumber);
    demand(/^\d*$/.test(leadTimeDays.trim()), `${at}.leadTimeDays`, texts.wholeDays);
  });
  return faults;
}

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
    leadTimeDays: supplier.leadTimeDays.trim() === '' ? null : Number(supplier.leadTimeDays),
    isDefault: supplier.isDefault,
  })),
});

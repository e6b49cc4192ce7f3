import { useCallback, useMemo } from 'react';
import { client } from '../api/client';
import { fillPurchase } from '../order-terms/line-filling';
import { changed, type LineValues } from '../order-terms/line-values';
import { personValues } from '../order-terms/terms-form';
import type { OrderForm } from '../order-terms/use-order-form';
import { useContact } from '../order-terms/use-contact';
import type { PurchaseOrder, PurchaseOrderHead } from './purchase-order-form';

type Form = Pick<OrderForm<PurchaseOrderHead, PurchaseOrder>, 'form' | 'lines' | 'setLines'>;

/** Where the lines' articles come from, and what follows when somebody chooses another supplier. */
export function useChosenSupplier({ form, lines, setLines }: Form) {
  const { supplierContactId, currency } = form.values;
  const card = useContact(supplierContactId || null);
  const supplierCurrency = card?.currency ?? null;
  const source = useMemo(() => {
    const known = { supplierContactId: supplierContactId || null, currency: currency.toUpperCase() };
    return { ...known, fill: fillPurchase({ ...known, supplierCurrency }) };
  }, [supplierContactId, currency, supplierCurrency]);

  const choose = useCallback(
    async (id: string | null) => {
      form.setFieldValue('supplierContactId', id ?? '');
      if (!id) return;
      const { data: chosen } = await client.GET('/api/contacts/{id}', { params: { path: { id } } });
      if (!chosen) return;
      const person = chosen.persons?.find(({ active, isDefault }) => active && isDefault);
      form.setValues({
        supplierPerson: personValues(person),
        ...(chosen.paymentTerms ? { paymentTerms: chosen.paymentTerms } : {}),
        ...(chosen.currency ? { currency: chosen.currency } : {}),
      });
      const fill = fillPurchase({
        supplierContactId: id,
        currency: chosen.currency ?? form.getValues().currency,
        supplierCurrency: chosen.currency,
      });
      const filling = await fillingsOf(lines, fill);
      setLines((before) =>
        before.map((line) => {
          const found = filling.get(line.articleId ?? '');
          return found ? changed(line, found) : line;
        }),
      );
    },
    [form, lines, setLines],
  );
  return { source, choose };
}

/** Another supplier calls the same articles otherwise, and asks other prices. */
async function fillingsOf(lines: LineValues[], fill: ReturnType<typeof fillPurchase>) {
  const ids = [...new Set(lines.flatMap(({ articleId }) => (articleId ? [articleId] : [])))];
  const found = await Promise.all(
    ids.map(async (id) => (await client.GET('/api/articles/{id}', { params: { path: { id } } })).data),
  );
  return new Map(
    found.flatMap((article) => {
      if (!article) return [];
      const { supplierArticleNumber, unitPrice, priceQuantity, discountPercent } = fill(article);
      const priced = unitPrice ? { unitPrice, priceQuantity, discountPercent } : {};
      return [[article.id, { supplierArticleNumber, ...priced }] as const];
    }),
  );
}

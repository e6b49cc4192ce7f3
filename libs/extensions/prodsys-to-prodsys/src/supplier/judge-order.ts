import { limits, type PurchaseOrderLineMessage, type PurchaseOrderMessage } from '@prodsys/contracts';
import { matchLine, type LineMatch } from '@prodsys/article-matching';
import { isAbove, isNegative, isPositive, type Article } from '@prodsys/core';
import { mostFaults, type Fault } from '@prodsys/platform';

export interface OrderJudgement {
  faults: Fault[];
  warnings: Fault[];
  /** By index of the line. */
  matches: LineMatch[];
}

/**
 * Everything that is wrong or remarkable with an order, at once. `schemaFaults` are the parts whose form is wrong;
 * what they spoil is not judged further, the rest is.
 */
export function judgeOrder(
  order: PurchaseOrderMessage,
  articles: Map<string, Article>,
  schemaFaults: Fault[] = [],
): OrderJudgement {
  const spoiled = (pointer: string) =>
    schemaFaults.some((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`));
  const faults = [...schemaFaults];
  const warnings: Fault[] = [];
  const matches: LineMatch[] = [];
  // So many that not all of them are listed: what is not spoiled cannot be told.
  if (schemaFaults.length >= mostFaults) return { faults, warnings, matches };
  if (!spoiled('/buyer') && (!order.buyer.name || !order.buyer.address))
    faults.push({ pointer: '/buyer', code: 'contact-invalid' });
  if (spoiled('/lines') && !Array.isArray(order.lines)) return { faults, warnings, matches };
  if (order.lines.length === 0) faults.push({ pointer: '/lines', code: 'no-lines' });
  const seen = new Set<number>();
  for (const [index, line] of order.lines.slice(0, limits.linesPerOrder).entries()) {
    const pointer = `/lines/${index}`;
    if (spoiled(pointer)) continue;
    const place = (fault: Fault): Fault => ({ ...fault, pointer: pointer + fault.pointer });
    if (seen.has(line.lineNumber))
      faults.push({
        pointer: `${pointer}/lineNumber`,
        code: 'line-number-twice',
        params: { lineNumber: line.lineNumber },
      });
    seen.add(line.lineNumber);
    const amounts = amountFaults(line);
    faults.push(...amounts.map(place));
    const match = matchLine(
      { ...line, priceQuantity: amounts.length > 0 ? '1' : (line.priceQuantity ?? '1') },
      articles,
      order.currency,
    );
    matches[index] = match;
    faults.push(...match.faults.map(place));
    warnings.push(...match.warnings.map(place));
  }
  return { faults, warnings, matches };
}

function amountFaults({
  quantity,
  unitPrice,
  priceQuantity,
  discountPercent,
}: PurchaseOrderLineMessage): Fault[] {
  const faults: Fault[] = [];
  if (!isPositive(quantity))
    faults.push({ pointer: '/quantity', code: 'quantity-not-positive', params: { quantity } });
  if (isNegative(unitPrice))
    faults.push({ pointer: '/unitPrice', code: 'price-negative', params: { unitPrice } });
  if (priceQuantity && !isPositive(priceQuantity))
    faults.push({
      pointer: '/priceQuantity',
      code: 'price-quantity-not-positive',
      params: { priceQuantity },
    });
  if (discountPercent && (isNegative(discountPercent) || isAbove(discountPercent, '100'))) {
    faults.push({ pointer: '/discountPercent', code: 'discount-out-of-range', params: { discountPercent } });
  }
  return faults;
}

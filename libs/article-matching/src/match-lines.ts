import { Article, isAbove, pricePer, sameDecimal, type LineReason } from '@prodsys/core';
import { inList, type Fault } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import './texts';

/** The fields of an order line that tell which article it is and what was agreed. */
export interface LineHint {
  articleNumber: string;
  unit?: string | null;
  unitPrice: string;
  priceQuantity: string;
  gtin?: string | null;
}

export interface LineMatch {
  article: Article | null;
  /** Our price for as many units as the line's price is for. */
  ownPrice: string | null;
  reason: LineReason;
  /** Pointers are relative to the line. */
  faults: Fault[];
  warnings: Fault[];
}

/** The articles with these numbers, compared by bytes, in one query however many there are. */
export async function findArticles(manager: EntityManager, numbers: string[]): Promise<Map<string, Article>> {
  const [condition, parameters] = inList('article.number', 'numbers', [...new Set(numbers)]);
  const found = await manager.createQueryBuilder(Article, 'article').where(condition, parameters).getMany();
  return new Map(found.map((article) => [article.number, article]));
}

/** Nothing is booked on a guess: the number is the same or there is no match. Deviations are warnings. */
export function matchLine(line: LineHint, articles: Map<string, Article>, currency: string): LineMatch {
  const article = articles.get(line.articleNumber) ?? null;
  if (!article) {
    const fault = {
      pointer: '/articleNumber',
      code: 'article-not-found',
      params: { number: line.articleNumber },
    };
    return {
      article,
      ownPrice: null,
      reason: { code: 'article-not-found', params: {} },
      faults: [fault],
      warnings: [],
    };
  }
  const ownPrice =
    article.price === null ? null : pricePer(article.price, article.priceQuantity, line.priceQuantity);
  const reason = { code: 'article-matched', params: { by: 'number' } };
  return { article, ownPrice, reason, faults: [], warnings: deviations(line, article, ownPrice, currency) };
}

function deviations(line: LineHint, article: Article, ownPrice: string | null, currency: string): Fault[] {
  const warnings: Fault[] = [];
  const warn = (field: string, code: string, params: Record<string, unknown>) =>
    warnings.push({ pointer: `/${field}`, code, params });
  if (!article.active) warn('articleNumber', 'article-inactive', { number: article.number });
  if (line.unit && line.unit !== article.unit)
    warn('unit', 'unit-differs', { sent: line.unit, own: article.unit });
  if (line.gtin && article.gtin && line.gtin !== article.gtin)
    warn('gtin', 'gtin-differs', { sent: line.gtin, own: article.gtin });
  if (ownPrice !== null && article.currency === currency && !sameDecimal(line.unitPrice, ownPrice)) {
    warn('unitPrice', 'price-differs', {
      sent: line.unitPrice,
      own: ownPrice,
      direction: isAbove(line.unitPrice, ownPrice) ? 'above' : 'below',
    });
  }
  if (ownPrice !== null && article.currency !== currency)
    warn('unitPrice', 'currency-differs', { sent: currency, own: article.currency });
  return warnings;
}

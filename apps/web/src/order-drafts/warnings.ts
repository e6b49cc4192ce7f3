import { textOf } from '../texts/define-texts';
import { formatAmount } from '../texts/format';
import type { Draft, Warning } from './draft';
import { draftTexts } from './draft-texts';

const lineIndex = ({ pointer }: Warning): number | null => {
  const [, index] = /^\/lines\/(\d+)(?:\/|$)/.exec(pointer) ?? [];
  return index === undefined ? null : Number(index);
};

/** Warnings beside the lines that they are about; what names no line that is there is about the draft as a whole. */
export function placeWarnings({ warnings, lines }: Pick<Draft, 'warnings' | 'lines'>): {
  ofDraft: Warning[];
  ofLine: (index: number) => Warning[];
} {
  const byLine = new Map<number | null, Warning[]>();
  for (const warning of warnings) {
    const index = lineIndex(warning);
    const place = index !== null && index < lines.length ? index : null;
    byLine.set(place, [...(byLine.get(place) ?? []), warning]);
  }
  return { ofDraft: byLine.get(null) ?? [], ofLine: (index) => byLine.get(index) ?? [] };
}

const decimal = (value: unknown) =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? formatAmount(value) : String(value);

/** The texts of the instance are for the customer, to whom we are "the supplier"; here we are we. */
export function warningText({ code, params, detail }: Warning): string {
  const t = textOf(draftTexts);
  const { sent, own, number, name } = params;
  const both = { sent: String(sent), own: String(own) };
  if (code === 'price-differs') return t('warnPrice', { sent: decimal(sent), own: decimal(own) });
  if (code === 'unit-differs') return t('warnUnit', both);
  if (code === 'gtin-differs') return t('warnGtin', both);
  if (code === 'currency-differs') return t('warnCurrency', both);
  if (code === 'article-inactive') return t('warnInactive', { number: String(number) });
  if (code === 'contact-undecided') return t('warnUndecided');
  if (code === 'contact-created') return t('warnCreated', { name: String(name) });
  return detail;
}

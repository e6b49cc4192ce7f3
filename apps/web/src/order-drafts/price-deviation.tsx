import { Chip, type Tone } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import { formatAmount, formatDecimal } from '../texts/format';
import type { Deviation } from './deviation';
import { draftTexts } from './draft-texts';

// Below our price we lose; above it, the customer may have mistaken the article.
const tones: Record<Deviation['kind'], Tone> = {
  same: 'ok',
  below: 'bad',
  above: 'warn',
  'no-price': 'plain',
  'other-currency': 'warn',
  'other-unit': 'warn',
};

const unmeasured = {
  same: 'samePrice',
  'no-price': 'noPrice',
  'other-currency': 'otherCurrency',
  'other-unit': 'otherUnit',
} as const;

export function PriceDeviation({ deviation, currency }: { deviation: Deviation; currency: string }) {
  return <Chip tone={tones[deviation.kind]}>{useDeviationText(currency)(deviation)}</Chip>;
}

export function useDeviationText(currency: string): (deviation: Deviation) => string {
  const t = useTexts(draftTexts);
  return (deviation) => {
    if (!('amount' in deviation)) return t(unmeasured[deviation.kind]);
    const { kind, percent } = deviation;
    const amount = formatAmount(unsigned(deviation.amount), currency);
    return percent === null
      ? t('aboveNothing', { amount })
      : t(kind, { amount, percent: formatDecimal(unsigned(percent), 1) });
  };
}

/** Which side of our price it is on, the words say. */
const unsigned = (decimal: string) => decimal.replace(/^-/, '');

import { Chip, type Tone } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import { formatDecimal } from '../texts/format';
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

export function PriceDeviation({ deviation }: { deviation: Deviation }) {
  return <Chip tone={tones[deviation.kind]}>{useDeviationText()(deviation)}</Chip>;
}

export function useDeviationText(): (deviation: Deviation) => string {
  const t = useTexts(draftTexts);
  return (deviation) => {
    if (!('amount' in deviation)) return t(unmeasured[deviation.kind]);
    const { kind, percent } = deviation;
    const amount = signed(deviation.amount, 2);
    return percent === null
      ? t('aboveNothing', { amount })
      : t(kind, { amount, percent: signed(percent, 1) });
  };
}

const signed = (decimal: string, least: number) => {
  const shown = formatDecimal(decimal, least);
  return decimal.startsWith('-') ? shown : `+${shown}`;
};

import { useTexts } from '../texts/define-texts';
import { formatAmount } from '../texts/format';
import classes from './order-totals.module.css';
import { orderTermsTexts } from './order-terms-texts';

interface Props {
  /** An exact decimal. */
  total: string;
  currency: string;
  lineCount: number;
}

/** Upper right of an order: what it comes to. Goes into the `aside` of a `Page`. */
export function OrderTotals({ total, currency, lineCount }: Props) {
  const t = useTexts(orderTermsTexts);
  return (
    <dl className={classes.totals}>
      <dt>{t('lineCount', { count: lineCount })}</dt>
      <dt>{t('total')}</dt>
      <dd>{formatAmount(total, currency)}</dd>
    </dl>
  );
}

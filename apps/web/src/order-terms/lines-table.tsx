import type { ReactNode } from 'react';
import { useTexts } from '../texts/define-texts';
import { formatAmount, formatDate, formatDecimal } from '../texts/format';
import classes from './lines-table.module.css';
import { orderTermsTexts } from './order-terms-texts';

/** What every line of every kind of order shows. */
export interface ShownLine {
  lineNumber: number;
  articleNumber: string | null;
  supplierArticleNumber?: string | null;
  description: string;
  quantity: string;
  unit: string;
  unitPrice: string;
  priceQuantity: string;
  discountPercent: string;
  requestedDeliveryDate: string | null;
  note: string | null;
  amount: string;
}

interface Props<L extends ShownLine> {
  lines: L[];
  currency: string;
  total: string;
  /** Below a line: what is wrong with it. */
  below?: (line: L, index: number) => ReactNode;
}

/** The lines of an order to read and to print. Columns that no line uses are left out; on a phone each line is a card. */
export function LinesTable<L extends ShownLine>({ lines, currency, total, below }: Props<L>) {
  const t = useTexts(orderTermsTexts);
  if (lines.length === 0) return <p className={classes.none}>{t('noLines')}</p>;
  const some = {
    article: lines.some(({ articleNumber }) => articleNumber),
    supplierNumber: lines.some(({ supplierArticleNumber }) => supplierArticleNumber),
    discount: lines.some(({ discountPercent }) => /[1-9]/.test(discountPercent)),
    delivery: lines.some(({ requestedDeliveryDate }) => requestedDeliveryDate),
  };
  const columns: { header: string; right?: boolean; cell: (line: L) => ReactNode }[] = [
    { header: t('lineShort'), cell: ({ lineNumber }) => lineNumber },
    ...(some.article ? [{ header: t('articleNumber'), cell: (line: L) => line.articleNumber }] : []),
    ...(some.supplierNumber
      ? [{ header: t('supplierArticleNumber'), cell: (line: L) => line.supplierArticleNumber }]
      : []),
    {
      header: t('description'),
      cell: ({ description, note }) => (
        <span>
          {description}
          {note && <span className={classes.note}>{note}</span>}
        </span>
      ),
    },
    {
      header: t('quantity'),
      right: true,
      cell: ({ quantity, unit }) => `${formatDecimal(quantity)} ${unit}`,
    },
    {
      header: t('unitPrice'),
      right: true,
      cell: ({ unitPrice, priceQuantity }) =>
        priceQuantity === '1'
          ? formatAmount(unitPrice)
          : t('per', { price: formatAmount(unitPrice), quantity: formatDecimal(priceQuantity) }),
    },
    ...(some.discount
      ? [
          {
            header: t('discountPercent'),
            right: true,
            cell: (line: L) =>
              /[1-9]/.test(line.discountPercent) ? formatDecimal(line.discountPercent) : null,
          },
        ]
      : []),
    ...(some.delivery
      ? [
          {
            header: t('lineDelivery'),
            cell: (line: L) => line.requestedDeliveryDate && formatDate(line.requestedDeliveryDate),
          },
        ]
      : []),
    { header: t('amount'), right: true, cell: ({ amount }) => formatAmount(amount) },
  ];
  return (
    <table role="table" aria-label={t('lines')} className={classes.lines}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ header, right }) => (
            <th role="columnheader" key={header} data-right={right}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line, index) => [
          <tr role="row" key={line.lineNumber}>
            {columns.map(({ header, right, cell }) => (
              <td role="cell" key={header} data-label={header} data-right={right}>
                {cell(line)}
              </td>
            ))}
          </tr>,
          <Below key={`below-${line.lineNumber}`} columns={columns.length}>
            {below?.(line, index)}
          </Below>,
        ])}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" colSpan={columns.length - 1} data-right>
            {t('total')}
          </th>
          <td role="cell" data-right>
            {formatAmount(total, currency)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Below({ columns, children }: { columns: number; children: ReactNode }) {
  if (!children) return null;
  return (
    <tr role="row" className={classes.below}>
      <td role="cell" colSpan={columns}>
        {children}
      </td>
    </tr>
  );
}

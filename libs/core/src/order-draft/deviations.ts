import { sameDecimal } from '../order-terms/amounts';
import type { OrderDraftLine } from './order-draft-line.entity';
import type { OrderDraft } from './order-draft.entity';

/** Is there anything that a person should look at before the draft becomes an order? */
export const deviates = (
  { contactId, warnings }: Pick<OrderDraft, 'contactId' | 'warnings'>,
  lines: Pick<OrderDraftLine, 'articleId' | 'unitPrice' | 'ownPrice'>[],
): boolean =>
  contactId === null ||
  warnings.length > 0 ||
  lines.some(
    ({ articleId, unitPrice, ownPrice }) =>
      articleId === null || (ownPrice !== null && !sameDecimal(unitPrice, ownPrice)),
  );

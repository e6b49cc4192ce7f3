import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { addressOf, lineIndexOf, placeOf, type Place } from '../export/mending';
import { useRights } from '../frame/session';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import type { PurchaseOrder } from './purchase-order-form';
import { purchaseOrderTexts } from './purchase-order-texts';
import { isOutdated, standingProblem } from './standing-faults';
import classes from './transmission-problem.module.css';

const names = {
  article: 'mendArticle',
  supplier: 'mendSupplier',
  connection: 'mendConnection',
  organisation: 'mendOrganisation',
} as const satisfies Record<Exclude<Place, 'order'>, string>;
const administered = new Set<Place>(['connection', 'organisation']);

/** Why the order does not get through: every fault, with the way to where it is mended when that is not here. */
export function TransmissionProblem({ order }: { order: PurchaseOrder }) {
  const t = useTexts(purchaseOrderTexts);
  const problem = standingProblem(order);
  if (!problem) return null;
  const { errors, message, at } = problem;
  // A single reason is often the whole message.
  const faults = errors.filter(({ detail }) => errors.length > 1 || detail !== message);
  return (
    <section className={classes.problem}>
      <strong>{t('whyFailed', { at: formatInstant(at) })}</strong>
      <p>{message}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault, index) => (
            <li key={index}>
              <FaultText order={order} fault={fault} />
            </li>
          ))}
        </ul>
      )}
      {faults.length === 0 && errors[0] && <MendLink order={order} fault={errors[0]} />}
      {isOutdated(order) && <p>{t('outdated')}</p>}
      {/* The supplier names the address, so only what leads to a web page is a link. */}
      {order.errorUrl && /^https?:\/\//i.test(order.errorUrl) && (
        <Anchor href={order.errorUrl} target="_blank" rel="noopener noreferrer" size="sm">
          {t('errorPage')}
        </Anchor>
      )}
    </section>
  );
}

interface Props {
  order: PurchaseOrder;
  fault: Schemas['FaultView'];
}

function FaultText({ order, fault }: Props) {
  const t = useTexts(purchaseOrderTexts);
  const index = lineIndexOf(fault);
  const line = index === null ? undefined : order.lines[index];
  return (
    <Text span size="sm">
      {line ? t('onLine', { line: line.lineNumber, detail: fault.detail }) : fault.detail}{' '}
      <MendLink order={order} fault={fault} />
    </Text>
  );
}

function MendLink({ order, fault }: Props) {
  const t = useTexts(purchaseOrderTexts);
  const may = useRights();
  const place = placeOf(fault);
  const articleId = order.lines[lineIndexOf(fault) ?? -1]?.articleId;
  if (place === 'order' || (place === 'article' && !articleId)) return null;
  if (administered.has(place) && !may('administer')) return null;
  return (
    <Anchor
      component={Link}
      size="sm"
      to={addressOf(place, { orderId: order.id, supplierContactId: order.supplierContactId, articleId })}
    >
      {t(names[place])}
    </Anchor>
  );
}

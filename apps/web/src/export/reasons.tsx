import { Anchor, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, type Schemas } from '../api/client';
import { useRights } from '../frame/session';
import { useTexts } from '../texts/define-texts';
import { exportTexts } from './export-texts';
import { addressOf, lineIndexOf, placeOf, type Place } from './mending';
import classes from './reasons.module.css';

type Fault = Schemas['FaultView'];

interface Props {
  orderId: string;
  supplierContactId?: string;
  faults: Fault[];
}

/** An order may have a thousand faults. */
const few = 5;

const names = {
  order: 'mendOrder',
  article: 'mendArticle',
  supplier: 'mendSupplier',
  connection: 'mendConnection',
  organisation: 'mendOrganisation',
} as const satisfies Record<Place, string>;
const administered = new Set<Place>(['connection', 'organisation']);

/** What is to be said about an order, each with the way to where it is mended. */
export function Reasons({ orderId, supplierContactId, faults }: Props) {
  const t = useTexts(exportTexts);
  const may = useRights();
  const [showsAll, setShowsAll] = useState(false);
  const isAboutLines = faults.some((fault) => lineIndexOf(fault) !== null);
  const { data: order } = api.useQuery(
    'get',
    '/api/purchase-orders/{id}',
    { params: { path: { id: orderId } } },
    { enabled: isAboutLines, staleTime: 30_000 },
  );
  if (faults.length === 0) return null;
  const shown = showsAll ? faults : faults.slice(0, few);
  return (
    <ul className={classes.reasons}>
      {shown.map((fault, index) => {
        const lineIndex = lineIndexOf(fault);
        const line = lineIndex === null ? undefined : order?.lines[lineIndex];
        const known = placeOf(fault);
        const place = known === 'article' && !line?.articleId ? 'order' : known;
        const article = line?.articleNumber ?? line?.description ?? '';
        return (
          <li key={index}>
            {line ? t('lineReason', { line: line.lineNumber, article, detail: fault.detail }) : fault.detail}{' '}
            {administered.has(place) && !may('administer') ? (
              t('askAdmin')
            ) : (
              <Anchor
                component={Link}
                size="sm"
                to={addressOf(place, { orderId, supplierContactId, articleId: line?.articleId })}
              >
                {t(names[place])}
              </Anchor>
            )}
          </li>
        );
      })}
      {shown.length < faults.length && (
        <li>
          <UnstyledButton className={classes.more} onClick={() => setShowsAll(true)}>
            {t('moreReasons', { count: faults.length - shown.length })}
          </UnstyledButton>
        </li>
      )}
    </ul>
  );
}

import { Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { Chip, type Tone } from '../parts/chip';
import { RecordList, type Column } from '../parts/record-list';
import { useTexts } from '../texts/define-texts';
import { ErrorPageLink } from './error-page-link';
import { exportTexts } from './export-texts';
import { Reasons } from './reasons';

type Result = Schemas['ExportResult'];

/** A run may have ten thousand orders; a page is not made of all of them at once. */
const pageSize = 20;

const tones: Record<Result['state'], Tone> = {
  failed: 'bad',
  NO_ACTION: 'warn',
  pending: 'info',
  TRANSMITTED: 'ok',
};
/** What needs a person comes first. */
const states = Object.keys(tones);

const hasProblem = ({ state, problem }: Result) => state === 'NO_ACTION' || problem !== null;

export function RunResults({ run: { results } }: { run: Schemas['ExportView'] }) {
  const t = useTexts(exportTexts);
  const [size, setSize] = useState(pageSize);
  const sorted = results.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
  const columns: Column<Result>[] = [
    {
      key: 'order',
      header: t('order'),
      narrow: true,
      cell: ({ orderId, number }) => <Link to={`/purchase-orders/${orderId}`}>{number}</Link>,
    },
    {
      key: 'result',
      header: t('result'),
      cell: ({ state }) => <Chip tone={tones[state]}>{t(state)}</Chip>,
    },
    {
      key: 'draft',
      header: t('partnerDraft'),
      cell: ({ partnerDraftNumber }) => partnerDraftNumber,
    },
    ...(results.some(hasProblem)
      ? [
          {
            key: 'problem',
            header: t('problem'),
            cell: (result: Result) => <Problem result={result} />,
          },
        ]
      : []),
  ];
  return (
    <RecordList
      label={t('results')}
      query={{
        data: { pages: [{ items: sorted.slice(0, size) }] },
        error: null,
        isPending: false,
        hasNextPage: size < sorted.length,
        isFetchingNextPage: false,
        fetchNextPage: () => setSize(size + pageSize),
        refetch: () => undefined,
      }}
      columns={columns}
      idOf={({ orderId }) => orderId}
      empty={t('noRun')}
    />
  );
}

function Problem({ result: { orderId, state, problem } }: { result: Result }) {
  const t = useTexts(exportTexts);
  if (!problem) return state === 'NO_ACTION' ? t('noActionHint') : null;
  const { code, message, errors, errorUrl } = problem;
  // A problem that is its only fault is said once, with the way to where it is mended.
  const isSaidBelow = errors.length === 1 && errors[0]?.code === code;
  return (
    <div>
      {!isSaidBelow && <Text size="sm">{message}</Text>}
      <Reasons
        orderId={orderId}
        faults={errors.length > 0 ? errors : [{ code, pointer: '', params: {}, detail: message }]}
      />
      {state === 'NO_ACTION' && <Text size="sm">{t('noActionHint')}</Text>}
      <ErrorPageLink url={errorUrl} />
    </div>
  );
}

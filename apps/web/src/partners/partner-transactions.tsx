import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { Chip, type Tone } from '../parts/chip';
import { RecordList, type Column } from '../parts/record-list';
import { whole } from '../parts/whole';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import { transactionsPath } from './action-place';
import classes from './partner-cells.module.css';
import { partnerTexts } from './partner-texts';

type Entry = Schemas['PartnerLogEntry'];

const tones: Record<Entry['level'], Tone> = { info: 'ok', warning: 'warn', error: 'bad' };

/** So many are shown here; the log has them all. */
const shownAtMost = 10;

/** What last went to and from the partner. */
export function PartnerTransactions({ partner }: { partner: Schemas['PartnerDetail'] }) {
  const t = useTexts(partnerTexts);
  const columns: Column<Entry>[] = [
    {
      key: 'at',
      header: t('at'),
      cell: ({ id, at }) => (
        <Link to={`/admin/logs/integration-log/${id}`} className={classes.whole}>
          {formatInstant(at)}
        </Link>
      ),
    },
    { key: 'level', header: t('level'), cell: ({ level }) => <Chip tone={tones[level]}>{t(level)}</Chip> },
    { key: 'document', header: t('document'), cell: (entry) => <DocumentLink entry={entry} /> },
    { key: 'message', header: t('message'), cell: ({ message }) => message },
  ];
  return (
    <Stack gap="sm">
      <RecordList
        label={t('lastTransactions')}
        query={whole({
          data: { items: partner.log.slice(0, shownAtMost) },
          error: null,
          isPending: false,
          refetch: () => undefined,
        })}
        columns={columns}
        idOf={({ id }) => id}
        empty={<Text c="dimmed">{t('noTransactions')}</Text>}
      />
      {partner.log.length > 0 && (
        <Anchor component={Link} to={transactionsPath(partner)} size="sm">
          {t('allTransactions')}
        </Anchor>
      )}
    </Stack>
  );
}

/** What we sent is an order of ours; what came in carries the partner's own id. */
function DocumentLink({ entry: { documentType, documentId, documentNumber, direction } }: { entry: Entry }) {
  return direction === 'out' && documentType === 'purchase-order' && documentId ? (
    <Link to={`/purchase-orders/${documentId}`}>{documentNumber}</Link>
  ) : (
    documentNumber
  );
}

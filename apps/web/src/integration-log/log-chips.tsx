import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Chip, type Tone } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import { integrationLogTexts } from './integration-log-texts';
import classes from './log.module.css';
import { recordPath, type LogEntry } from './log-entry';

const tones: Record<LogEntry['level'], Tone> = { info: 'plain', warning: 'warn', error: 'bad' };

export function LevelChip({ level }: Pick<LogEntry, 'level'>) {
  const t = useTexts(integrationLogTexts);
  return <Chip tone={tones[level]}>{t(level)}</Chip>;
}

export function Direction({ direction }: Pick<LogEntry, 'direction'>) {
  const t = useTexts(integrationLogTexts);
  if (!direction) return null;
  const Icon = direction === 'in' ? IconArrowDownLeft : IconArrowUpRight;
  return (
    <span className={classes.direction}>
      <Icon size={15} aria-hidden />
      {t(direction)}
    </span>
  );
}

/** A partner as it was called then; the page of its connection. */
export function PartnerLink({ partner, connectionId }: Pick<LogEntry, 'partner' | 'connectionId'>) {
  if (!partner) return null;
  return connectionId ? <Link to={`/partners/${connectionId}`}>{partner}</Link> : partner;
}

/** `Innkjøpsordre PO-10005`, and the way to the record here. */
export function DocumentLink({ entry }: { entry: LogEntry }) {
  const typeOf = useDocumentType();
  const { documentType, documentNumber } = entry;
  const path = recordPath(entry);
  if (!documentType && !documentNumber) return null;
  const number = path ? <Link to={path}>{documentNumber}</Link> : documentNumber;
  return (
    <span>
      {documentType && <span className={classes.faint}>{typeOf(documentType)}</span>}{' '}
      <span className={classes.whole}>{number}</span>
    </span>
  );
}

/** A kind of document in words; one that this page does not know keeps its own name. */
export function useDocumentType(): (type: string) => string {
  const t = useTexts(integrationLogTexts);
  return (type) => (type in integrationLogTexts.texts ? t(type as 'contact') : type);
}

import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '../texts/define-texts';
import type { Warning } from './draft';
import { draftTexts } from './draft-texts';
import classes from './warning-list.module.css';
import { warningText } from './warnings';

interface Props {
  warnings: Warning[];
  /** They are about an article that another one has replaced since. */
  isHistory?: boolean;
}

export function WarningList({ warnings, isHistory }: Props) {
  const t = useTexts(draftTexts);
  return (
    <ul className={classes.warnings}>
      {warnings.map((warning, index) => (
        <li key={index}>
          <IconAlertTriangle size={15} aria-hidden />
          {isHistory ? t('whenItCame', { what: warningText(warning) }) : warningText(warning)}
        </li>
      ))}
    </ul>
  );
}

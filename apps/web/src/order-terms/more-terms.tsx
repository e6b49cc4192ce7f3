import { Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/define-texts';
import classes from './more-terms.module.css';
import { orderTermsTexts } from './order-terms-texts';

interface Props {
  /** What is inside, in a few words. */
  summary: string;
  /** A fault inside is not to be overlooked. */
  isWrong: boolean;
  children: ReactNode;
}

/** Persons and addresses, which come from the registers and are seldom typed: the lines are nearer to the top. */
export function MoreTerms({ summary, isWrong, children }: Props) {
  const t = useTexts(orderTermsTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={classes.more}
      open={isOpen || isWrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t('peopleAndPlaces')} <span className={classes.summary}>{summary}</span>
      </summary>
      <Stack gap="sm" mt="sm">
        {children}
      </Stack>
    </details>
  );
}

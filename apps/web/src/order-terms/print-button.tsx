import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { useOwnCompany } from './use-own-company';

/** Prints the page, which leaves out its menu and buttons on paper. */
export function PrintButton({ disabled }: { disabled?: boolean }) {
  const t = useTexts(commonTexts);
  // Fetched by now: what is printed does not wait for an answer.
  useOwnCompany();
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={16} aria-hidden />}
      disabled={disabled}
      onClick={() => window.print()}
    >
      {t('print')}
    </Button>
  );
}

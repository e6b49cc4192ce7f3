import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTexts } from '../texts/define-texts';
import { partsTexts } from './parts-texts';

/** A filter that came by a link and has no field of its own: it is shown, and one press takes it away. */
export function FilterTag({ label, remove }: { label: string; remove: () => void }) {
  const t = useTexts(partsTexts);
  return (
    <Button
      size="compact-sm"
      variant="light"
      rightSection={<IconX size={14} aria-hidden />}
      title={t('removeFilter')}
      onClick={remove}
    >
      {label}
    </Button>
  );
}

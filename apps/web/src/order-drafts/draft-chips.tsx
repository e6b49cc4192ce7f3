import { Group } from '@mantine/core';
import { Chip, type Tone } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import type { DraftRow } from './draft';
import { draftTexts } from './draft-texts';

const tones: Record<DraftRow['state'], Tone> = {
  draft: 'info',
  approved: 'ok',
  rejected: 'bad',
  cancelled: 'plain',
};

/** Where a draft stands, and whether somebody should look at it. */
export function DraftChips({ draft: { state, unread, hasDeviations, test } }: { draft: DraftRow }) {
  const t = useTexts(draftTexts);
  return (
    <Group gap={4} component="span" display="inline-flex">
      <Chip tone={tones[state]}>{unread ? t('unread') : t(state)}</Chip>
      {hasDeviations && <Chip tone="warn">{t('deviations')}</Chip>}
      {test && <Chip>{t('test')}</Chip>}
    </Group>
  );
}

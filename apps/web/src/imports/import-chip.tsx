import { Chip } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import { toneOf, type State } from './import-states';
import { importTexts } from './import-texts';

export function ImportChip({ state }: { state: State }) {
  const t = useTexts(importTexts);
  return <Chip tone={toneOf[state]}>{t(state)}</Chip>;
}

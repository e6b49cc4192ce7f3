import { Chip, type Tone } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import { exportTexts } from './export-texts';
import type { Verdict } from './use-verdicts';

export const verdicts = ['ready', 'warnings', 'cannot-go', 'unknown'] as const;

const tones: Record<Verdict['verdict'], Tone> = {
  ready: 'ok',
  warnings: 'warn',
  'cannot-go': 'bad',
  unknown: 'plain',
};

export function VerdictChip({ verdict }: { verdict: Verdict['verdict'] | undefined }) {
  const t = useTexts(exportTexts);
  return verdict ? <Chip tone={tones[verdict]}>{t(verdict)}</Chip> : <Chip tone="info">{t('checking')}</Chip>;
}

import type { Schemas } from '../api/client';
import { Chip, type Tone } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import { contactTexts } from './contact-texts';

type State = Schemas['SalesOrderView']['state'];

const tones: Record<State, Tone> = { open: 'info', closed: 'ok', cancelled: 'plain' };

export function SalesOrderState({ state }: { state: State }) {
  const t = useTexts(contactTexts);
  return <Chip tone={tones[state]}>{t(state)}</Chip>;
}

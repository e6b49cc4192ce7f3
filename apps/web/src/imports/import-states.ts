import type { Schemas } from '../api/client';
import type { Tone } from '../parts/chip';

export type Import = Schemas['ImportView'];
export type State = Import['state'];
export type Register = Import['register'];
export type Verdict = Schemas['ImportRowView']['verdict'];

export const registers = ['contacts', 'articles', 'purchase-orders'] as const satisfies Register[];

export const toneOf: Record<State, Tone> = {
  receiving: 'info',
  previewing: 'info',
  previewed: 'warn',
  applying: 'info',
  stopped: 'warn',
  done: 'ok',
  failed: 'bad',
};

/** The instance is at work on it. */
export const isRunning = (state: State): boolean => ['receiving', 'previewing', 'applying'].includes(state);

/** There is a preview, or what became of it. */
export const hasRows = (state: State): boolean =>
  ['previewed', 'applying', 'stopped', 'done'].includes(state);

export const verdicts = ['fault', 'new', 'changed'] as const satisfies Verdict[];

/** What a person who opens it will want to see first. */
export const firstVerdict = ({
  faulty,
  created,
  changed,
}: Pick<Import, 'faulty' | 'created' | 'changed'>): Verdict =>
  faulty > 0 ? 'fault' : created > 0 || changed === 0 ? 'new' : 'changed';

import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDot,
  IconClock,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './chip.module.css';

export type Tone = 'plain' | 'info' | 'ok' | 'warn' | 'bad';

const icons: Record<Tone, Icon> = {
  plain: IconCircleDot,
  info: IconClock,
  ok: IconCheck,
  warn: IconAlertTriangle,
  bad: IconX,
};

/** A state: colour, icon and text together, so that no one of them is needed to understand it. */
export function Chip({
  tone = 'plain',
  title,
  children,
}: {
  tone?: Tone;
  title?: string;
  children: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <span className={classes.chip} data-tone={tone} title={title}>
      <Icon size={14} stroke={2.2} aria-hidden />
      {children}
    </span>
  );
}

import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDot,
  IconClock,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { useTexts } from '../texts/define-texts';
import { formatCount } from '../texts/format';
import { dashboardTexts } from './dashboard-texts';
import type { TileValue } from './tiles-of';
import classes from './tiles.module.css';

const icons: Record<TileValue['tone'], Icon> = {
  bad: IconX,
  warn: IconAlertTriangle,
  info: IconClock,
  ok: IconCheck,
  plain: IconCircleDot,
};

/** Large counts; each leads to the list of what it counts. */
export function Tiles({ label, tiles, cap }: { label: string; tiles: TileValue[]; cap: number }) {
  const t = useTexts(dashboardTexts);
  return (
    <ul className={classes.tiles} aria-label={label}>
      {tiles.map(({ title, hint, count, to, tone }) => {
        const Icon = icons[tone];
        return (
          <li key={title}>
            <Link to={to} className={classes.tile} data-tone={count > 0 ? tone : undefined}>
              <span className={classes.top}>
                <span className={classes.count}>
                  {count < cap ? formatCount(count) : t('atLeast', { count: formatCount(count) })}
                </span>
                {count > 0 && <Icon size={22} aria-hidden />}
              </span>
              <span className={classes.title}>{t(title)}</span>
              <span className={classes.hint}>{t(hint)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

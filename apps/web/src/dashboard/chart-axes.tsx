import { formatCount, formatDate } from '../texts/format';
import type { Plot } from './chart-plot';
import classes from './daily-chart.module.css';

/** A label a week, counted back from today. */
const between = 7;

export function ChartAxes({ plot, marks, days }: { plot: Plot; marks: number[]; days: string[] }) {
  return (
    <g aria-hidden>
      {marks.map((mark) => (
        <g key={mark}>
          <line
            x1={plot.from}
            x2={plot.to}
            y1={plot.yOf(mark)}
            y2={plot.yOf(mark)}
            className={classes.line}
          />
          <text x={plot.from - 6} y={plot.yOf(mark)} dy="0.32em" textAnchor="end" className={classes.label}>
            {formatCount(mark)}
          </text>
        </g>
      ))}
      {days.map((day, index) => {
        const back = days.length - 1 - index;
        if (back % between !== 0) return null;
        return (
          <text
            key={day}
            x={back === 0 ? plot.to : plot.middleOf(index)}
            y={plot.floor + 16}
            textAnchor={back === 0 ? 'end' : 'middle'}
            className={classes.label}
          >
            {formatDate(day).slice(0, 5)}
          </text>
        );
      })}
    </g>
  );
}

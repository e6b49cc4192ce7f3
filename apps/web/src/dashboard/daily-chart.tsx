import { Paper, Text, Title } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useId, useState } from 'react';
import { useTexts } from '../texts/define-texts';
import { formatCount, formatDate } from '../texts/format';
import { ChartAxes } from './chart-axes';
import { plotOf } from './chart-plot';
import { marksFor } from './chart-scale';
import { ChartTable } from './chart-table';
import classes from './daily-chart.module.css';
import { dashboardTexts } from './dashboard-texts';

export interface Series {
  title: string;
  look: 'main' | 'second' | 'bad';
  values: number[];
}

interface Props {
  title: string;
  days: string[];
  series: Series[];
  /** Said instead of a chart without a bar. */
  nothing: string;
}

/** Bars per day. The arrow keys lead from day to day, and the figures are there as a table as well. */
export function DailyChart({ title, days, series, nothing }: Props) {
  const t = useTexts(dashboardTexts);
  const titleId = useId();
  const { ref, width } = useElementSize();
  const [pointed, setPointed] = useState<number | null>(null);
  const [reached, setReached] = useState(days.length - 1);
  const sums = series.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const isEmpty = sums.every((sum) => sum === 0);
  const marks = marksFor(Math.max(...series.flatMap(({ values }) => values)));
  const plot = plotOf(width, days.length, marks.at(-1) ?? 1);
  const ofDay = (index: number) =>
    t('ofDay', {
      day: formatDate(days[index] ?? ''),
      what: series.map((one) => said(one, one.values[index] ?? 0)).join(', '),
    });
  const said = (one: Series, count: number) =>
    t('ofSeries', { count: formatCount(count), what: one.title.toLowerCase() });
  const move = (event: React.KeyboardEvent<SVGGElement>) => {
    const last = days.length - 1;
    const steps: Record<string, number> = {
      ArrowLeft: reached - 1,
      ArrowRight: reached + 1,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next === undefined || next < 0 || next > last) return;
    event.preventDefault();
    setReached(next);
    event.currentTarget.parentElement?.querySelector<SVGGElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    <Paper component="figure" withBorder p="md" m={0} miw={0} aria-labelledby={titleId}>
      <Title order={2} id={titleId} size="h3">
        {title}
      </Title>
      {isEmpty ? (
        <Text c="dimmed" mt="sm">
          {nothing}
        </Text>
      ) : (
        <>
          <div className={classes.legend}>
            {series.map((one, index) => (
              <span key={one.title} className={classes.series}>
                <span className={classes.swatch} data-look={one.look} aria-hidden />
                {t('inAll', { what: said(one, sums[index] ?? 0) })}
              </span>
            ))}
            <span className={classes.pointed} aria-hidden>
              {pointed !== null && ofDay(pointed)}
            </span>
          </div>
          <div ref={ref} className={classes.plot}>
            {width > 0 && (
              <svg
                width={width}
                height={plot.height}
                role="group"
                aria-label={t('chartHint')}
                onPointerLeave={() => setPointed(null)}
              >
                <ChartAxes plot={plot} marks={marks} days={days} />
                {days.map((day, index) => (
                  <g
                    key={day}
                    data-day={index}
                    role="img"
                    aria-label={ofDay(index)}
                    tabIndex={index === reached ? 0 : -1}
                    className={classes.day}
                    onPointerEnter={() => setPointed(index)}
                    onPointerDown={() => setPointed(index)}
                    onFocus={() => setPointed(index)}
                    onBlur={() => setPointed(null)}
                    onKeyDown={move}
                  >
                    <rect {...plot.column(index)} className={classes.column} />
                    {series.map(({ look, values }, place) => (
                      <rect
                        key={look}
                        {...plot.bar(index, place, series.length, values[index] ?? 0)}
                        className={classes.bar}
                        data-look={look}
                      />
                    ))}
                  </g>
                ))}
              </svg>
            )}
          </div>
          <ChartTable title={title} days={days} series={series} />
        </>
      )}
    </Paper>
  );
}

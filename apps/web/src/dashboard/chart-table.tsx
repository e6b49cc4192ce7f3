import { Table } from '@mantine/core';
import { useTexts } from '../texts/define-texts';
import { formatCount, formatDate } from '../texts/format';
import classes from './daily-chart.module.css';
import type { Series } from './daily-chart';
import { dashboardTexts } from './dashboard-texts';

/** The figures of a chart, newest day first, for those who would rather read. */
export function ChartTable({ title, days, series }: { title: string; days: string[]; series: Series[] }) {
  const t = useTexts(dashboardTexts);
  return (
    <details className={classes.table}>
      <summary>{t('asTable')}</summary>
      <Table verticalSpacing={2} aria-label={title} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('day')}</Table.Th>
            {series.map((one) => (
              <Table.Th key={one.title} ta="right">
                {one.title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days
            .map((day, index) => (
              <Table.Tr key={day}>
                <Table.Th fw={400}>{formatDate(day)}</Table.Th>
                {series.map((one) => (
                  <Table.Td key={one.title} ta="right">
                    {formatCount(one.values[index] ?? 0)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))
            .reverse()}
        </Table.Tbody>
      </Table>
    </details>
  );
}

import { cpus, loadavg } from 'node:os';
import { variables } from './sql.mjs';

/** Server settings that figures depend on. */
export const settings = [
  'version',
  'innodb_flush_log_at_trx_commit',
  'innodb_flush_method',
  'log_bin',
  'sync_binlog',
  'innodb_buffer_pool_size',
  'innodb_doublewrite',
];

/** What the figures depend on. */
export async function conditions(connection, { orders, lines, rounds, articles }) {
  return {
    orders,
    lines,
    rounds,
    articles,
    cores: cpus().length,
    processor: cpus()[0]?.model ?? '',
    node: process.version,
    /** Of the last minute, at the end: what else the machine does is in it. */
    load: loadavg()[0],
    database: await variables(connection, settings),
  };
}

export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return {
    median: sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2,
    min: sorted[0],
    max: sorted.at(-1),
  };
}

/** `productRounds` and `rawRounds[variant]` hold the rounds in the order they were run, side by side. */
export function summarize(productRounds, variants, rawRounds) {
  const speeds = (rounds) => rounds.map((round) => round.ordersPerSecond);
  const raw = variants.map((variant, index) => ({
    ...variant,
    ordersPerSecond: spread(speeds(rawRounds[index])),
    processes: usageOf(rawRounds[index]),
  }));
  const product = {
    ordersPerSecond: spread(speeds(productRounds)),
    acceptedAfterMs: spread(productRounds.map((round) => round.acceptedAfterMs)),
    requests: spread(productRounds.map((round) => round.requests)),
    processes: usageOf(productRounds),
    statementsPerOrder: Object.fromEntries(
      Object.keys(productRounds[0].statementsPerOrder).map((name) => [
        name,
        spread(productRounds.map((round) => round.statementsPerOrder[name])),
      ]),
    ),
  };
  const ratioTo = (ordersPerTransaction) => {
    const best = productRounds.map((_, round) =>
      Math.max(
        ...variants.map((variant, index) =>
          variant.ordersPerTransaction === ordersPerTransaction ? rawRounds[index][round].ordersPerSecond : 0,
        ),
      ),
    );
    return spread(productRounds.map((round, index) => round.ordersPerSecond / best[index]));
  };
  return { product, raw, ratios: { toSingle: ratioTo(1), toGrouped: ratioTo(50) } };
}

function usageOf(rounds) {
  return Object.fromEntries(
    Object.keys(rounds[0].processes).map((name) => [
      name,
      {
        cpuSeconds: spread(rounds.map((round) => round.processes[name].cpuSeconds)),
        peakMiB: spread(rounds.map((round) => round.processes[name].peakMiB)),
      },
    ]),
  );
}

export function print({ conditions: at, product, raw, ratios }) {
  const { database } = at;
  const perOrder = ({ cpuSeconds }) => ((cpuSeconds.median / at.orders) * 1000).toFixed(2);
  const speed = (name, { ordersPerSecond, processes }) => [
    name,
    ...['median', 'min', 'max'].map((key) => whole(ordersPerSecond[key])),
    Object.entries(processes)
      .map(([process, usage]) => `${process} ${perOrder(usage)}`)
      .join(', '),
  ];
  console.log(
    [
      `${whole(at.orders)} orders of ${at.lines} lines, ${at.rounds} ${at.rounds === 1 ? 'round' : 'rounds'} each, product and raw driver in turn`,
      `${at.cores} cores (${at.processor}), Node ${at.node}, MariaDB ${database.version}, load average ${at.load.toFixed(1)} at the end`,
      `innodb_flush_log_at_trx_commit=${database.innodb_flush_log_at_trx_commit}, log_bin=${database.log_bin}, sync_binlog=${database.sync_binlog}, innodb_flush_method=${database.innodb_flush_method}, innodb_doublewrite=${database.innodb_doublewrite}, buffer pool ${whole(database.innodb_buffer_pool_size / 2 ** 20)} MiB`,
      `${whole(at.articles)} articles; the buyer sent ${(at.orders / product.requests.median).toFixed(0)} orders a request`,
    ].join('\n'),
  );
  table(
    ['orders/s', 'median', 'min', 'max', 'CPU ms per order'],
    [
      speed('product, buyer to supplier', product),
      ...raw.map((variant) =>
        speed(
          `raw, ${variant.ordersPerTransaction} per transaction, ${variant.workers} worker${variant.workers === 1 ? '' : 's'}`,
          variant,
        ),
      ),
    ],
  );
  table(
    ['ratio', 'median', 'min', 'max'],
    [
      ['product / best raw, 1 per transaction', ratios.toSingle],
      ['product / best raw, 50 per transaction', ratios.toGrouped],
    ].map(([name, ratio]) => [name, ...['median', 'min', 'max'].map((key) => ratio[key].toFixed(3))]),
  );
  const seconds = at.orders / product.ordersPerSecond.median;
  table(
    ['product, per process', 'CPU s', 'of one core', 'peak MiB'],
    Object.entries(product.processes).map(([name, { cpuSeconds, peakMiB }]) => [
      name,
      cpuSeconds.median.toFixed(2),
      `${whole((cpuSeconds.median / seconds) * 100)} %`,
      whole(peakMiB.max),
    ]),
  );
  const statements = Object.entries(product.statementsPerOrder).map(
    ([name, { median }]) => `${name} ${median.toFixed(2)}`,
  );
  console.log(
    `\nper order in the database, both ends: ${statements.join(', ')}\nthe export was accepted after ${whole(product.acceptedAfterMs.median)} ms`,
  );
}

const whole = (value) => Math.round(value).toLocaleString('en');

/** Words to the left, figures to the right. */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const isFigure = (column) => column > 0 && rows.every((row) => /^[\d,.]+( %)?$/.test(row[column]));
  console.log();
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows])
    console.log(
      row
        .map((cell, column) =>
          isFigure(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    );
}

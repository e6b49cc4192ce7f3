/** Prints some of each kind of mistake, spread over all of them, with what the product says of it. */
export function printMistakes(rows, pairs, most) {
  const clusters = rows.map(({ cluster }) => cluster);
  const wrong = pairs.filter(
    ({ left, right }) => clusters[left] === null || clusters[left] !== clusters[right],
  );
  const kinds = {
    'wrongly linked': wrong.filter(({ verdict }) => verdict === 'linked'),
    'wrongly proposed': wrong.filter(({ verdict }) => verdict === 'proposed'),
    'not found': missing(clusters, pairs),
  };
  for (const [kind, all] of Object.entries(kinds)) {
    console.log(`\n${kind}: ${all.length}`);
    const step = Math.max(1, Math.ceil(all.length / most));
    for (const { left, right, reasons } of all.filter((_, index) => index % step === 0))
      console.log(
        `  ${said(rows[left])}\n  ${said(rows[right])}\n    ${reasons.map(({ code }) => code).join(', ') || '–'}`,
      );
  }
}

/** Pairs of one cluster that were not found. */
function missing(clusters, pairs) {
  const found = new Set(pairs.map(({ left, right }) => `${left} ${right}`));
  const members = new Map();
  clusters.forEach((cluster, index) => {
    if (cluster === null) return;
    if (members.has(cluster)) members.get(cluster).push(index);
    else members.set(cluster, [index]);
  });
  return [...members.values()].flatMap((ids) =>
    ids.flatMap((left, at) =>
      ids
        .slice(at + 1)
        .filter((right) => !found.has(`${left} ${right}`))
        .map((right) => ({ left, right, reasons: [] })),
    ),
  );
}

function said({ card, made }) {
  const { address, ...rest } = card;
  const texts = Object.values({ ...rest, ...address }).filter(Boolean);
  return texts.join(' | ') + (made ? ` (${made.join(', ')})` : '');
}

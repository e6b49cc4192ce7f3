/** Pairs of cards of one cluster: what should be found. */
export function countTruth(clusters) {
  const sizes = new Map();
  for (const cluster of clusters) if (cluster !== null) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** Pairwise precision, recall and F1 of the pairs that were found. Null where there is nothing to divide by. */
export function quality(pairs, clusters, truth) {
  const right = pairs.filter(
    ({ left, right: other }) => clusters[left] !== null && clusters[left] === clusters[other],
  ).length;
  const precision = pairs.length > 0 ? right / pairs.length : null;
  const recall = truth > 0 ? right / truth : null;
  const f1 = precision && recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { pairs: pairs.length, right, precision, recall, f1 };
}

/** Both answers of the product: what it would link by itself, and what it would link or propose to a person. */
export function measure(pairs, clusters) {
  const truth = countTruth(clusters);
  return {
    truth,
    linked: quality(
      pairs.filter(({ verdict }) => verdict === 'linked'),
      clusters,
      truth,
    ),
    'linked or proposed': quality(pairs, clusters, truth),
  };
}

import { lineFields, type LineField, type LineValues } from './line-values';

interface Fault {
  pointer: string;
  detail: string;
}

const fields = new Set<string>(lineFields);
/** Where a fault of something that is not typed in the grid is shown. */
const shownAt = (field: string): LineField => (fields.has(field) ? (field as LineField) : 'articleNumber');

/** `/lines/3/quantity` belongs to the fourth of the lines that were sent. */
export function faultsOfLine(faults: readonly Fault[], index: number): LineValues['faults'] {
  const found: LineValues['faults'] = {};
  for (const { pointer, detail } of faults) {
    const [, place, field = ''] = /^\/lines\/(\d+)(?:\/([^/]+))?/.exec(pointer) ?? [];
    if (place === undefined || Number(place) !== index) continue;
    const at = shownAt(field);
    found[at] = found[at] ? `${found[at]} ${detail}` : detail;
  }
  return found;
}

export const isOfLine = ({ pointer }: Fault): boolean => /^\/lines\/\d+/.test(pointer);

/** Lines with what was found wrong with those that were sent; what was known before is gone. */
export function withFaults(
  lines: readonly LineValues[],
  sent: readonly LineValues[],
  faults: readonly Fault[],
): LineValues[] {
  const places = new Map(sent.map(({ key }, index) => [key, index]));
  return lines.map((line) => {
    const place = places.get(line.key);
    return { ...line, faults: place === undefined ? {} : faultsOfLine(faults, place) };
  });
}

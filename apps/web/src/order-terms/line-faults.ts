import { commonTexts } from '../texts/common-texts';
import { textOf } from '../texts/define-texts';
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

/** What the instance says of an empty field is that nothing has no format. */
const missing = (line: LineValues, found: LineValues['faults']): LineValues['faults'] =>
  found.quantity && line.quantity.trim() === ''
    ? { ...found, quantity: textOf(commonTexts)('required') }
    : found;

/** Lines with what was found wrong with those that were sent. What was known before stays, until its field changes. */
export function withFaults(
  lines: readonly LineValues[],
  sent: readonly LineValues[],
  faults: readonly Fault[],
): LineValues[] {
  const places = new Map(sent.map(({ key }, index) => [key, index]));
  return lines.map((line) => {
    const place = places.get(line.key);
    const found = place === undefined ? {} : missing(line, faultsOfLine(faults, place));
    return { ...line, faults: { ...line.faults, ...found } };
  });
}

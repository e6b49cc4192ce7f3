import type { Fault } from '@prodsys/platform';

/**
 * A draft keeps its lines in the order of their numbers, a message as its sender wrote them: what a warning says of a
 * line goes with the line.
 */
export function warningsByLine(warnings: Fault[], lines: { lineNumber: number }[]): Fault[] {
  const sorted = lines.map((_, index) => index).sort((a, b) => numberOf(a) - numberOf(b));
  const place = new Map(sorted.map((index, kept) => [index, kept]));
  return warnings.map((warning) => ({
    ...warning,
    pointer: warning.pointer.replace(
      /^\/lines\/(\d+)/,
      (_, index: string) => `/lines/${place.get(Number(index)) ?? index}`,
    ),
  }));

  function numberOf(index: number): number {
    return lines[index]?.lineNumber ?? 0;
  }
}

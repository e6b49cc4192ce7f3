import type { DraftLine, Warning } from './draft';
import { placeWarnings, warningText } from './warnings';

const warning = (pointer: string, more: Partial<Warning> = {}): Warning => ({
  pointer,
  code: 'price-differs',
  params: { sent: '340', own: '406.95' },
  detail: 'Prisen er 340, leverandøren har 406,95.',
  ...more,
});
const lines = [{}, {}] as DraftLine[];

describe('the warnings of a draft', () => {
  it('stand beside the lines that they are about', () => {
    const [price, unit] = [warning('/lines/1/unitPrice'), warning('/lines/1/unit')];
    const placed = placeWarnings({ warnings: [price, unit], lines });
    expect(placed.ofLine(0)).toEqual([]);
    expect(placed.ofLine(1)).toEqual([price, unit]);
    expect(placed.ofDraft).toEqual([]);
  });

  it('are never lost: what names no line that is there is about the draft', () => {
    const [buyer, gone] = [warning('/buyer'), warning('/lines/7/unitPrice')];
    expect(placeWarnings({ warnings: [buyer, gone], lines }).ofDraft).toEqual([buyer, gone]);
  });

  it('speak to the supplier, who is not "the supplier" to themselves', () => {
    expect(warningText(warning('/lines/0/unitPrice'))).toBe('Kundens pris er 340,00, vår er 406,95.');
    expect(warningText(warning('', { code: 'a-code-of-tomorrow', detail: 'Noe nytt.' }))).toBe('Noe nytt.');
  });
});

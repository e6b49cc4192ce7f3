import { areRows, parsePasted } from './parse-pasted';

describe('rows that are pasted from a spreadsheet', () => {
  it('are article number, quantity, price and description, in Norwegian numbers', () =>
    expect(parsePasted('110001\t1 234,5\t675,10\tStålplate 2 mm\r\n110002\t2\r\n')).toEqual([
      { articleNumber: '110001', quantity: '1234.5', unitPrice: '675.10', description: 'Stålplate 2 mm' },
      { articleNumber: '110002', quantity: '2' },
    ]));

  it('may have the description third when there is no price', () =>
    expect(parsePasted('A-1\t3\tBolt M12')).toEqual([
      { articleNumber: 'A-1', quantity: '3', description: 'Bolt M12' },
    ]));

  it('may begin with headings, which then say what the columns are, in any order', () =>
    expect(
      parsePasted('Beskrivelse\tAntall\tVarenr.\tRabatt %\tLevering\nBolt\t10\tB-12\t5 %\t1.12.2026'),
    ).toEqual([
      {
        description: 'Bolt',
        quantity: '10',
        articleNumber: 'B-12',
        discountPercent: '5',
        requestedDeliveryDate: '2026-12-01',
      },
    ]));

  it.each([
    ['kr 1 200,50', '1200.50'],
    ['1 200,50 kr', '1200.50'],
    ['1200,-', '1200'],
    ['NOK 15', '15'],
  ])('read an amount with its currency: %s', (price, read) =>
    expect(parsePasted(`A\t1\t${price}\tx`)).toEqual([
      { articleNumber: 'A', quantity: '1', unitPrice: read, description: 'x' },
    ]),
  );

  it('keep what is no number as it stands, so that it can be mended', () =>
    expect(parsePasted('A-1\tca. 5\tetter avtale\tBolt')).toEqual([
      { articleNumber: 'A-1', quantity: 'ca. 5', unitPrice: 'etter avtale', description: 'Bolt' },
    ]));

  it('lose no column: what is beyond the known ones becomes the note', () =>
    expect(parsePasted('A-1\t1\t2\tBolt\trød\thaster')).toEqual([
      { articleNumber: 'A-1', quantity: '1', unitPrice: '2', description: 'Bolt', note: 'rød, haster' },
    ]));

  it('may have cells with tabs, line breaks and quotation marks', () =>
    expect(parsePasted('A-1\t1\t\t"Rør\n2"" x 6 m"\nA-2\t1')).toEqual([
      { articleNumber: 'A-1', quantity: '1', description: 'Rør 2" x 6 m' },
      { articleNumber: 'A-2', quantity: '1' },
    ]));

  it('keep a lone quotation mark, as of inches', () =>
    expect(parsePasted('A-1\t1\t"\t2" rør')).toEqual([
      { articleNumber: 'A-1', quantity: '1', unitPrice: '"', description: '2" rør' },
    ]));

  it('leave out nothing but empty rows', () =>
    expect(parsePasted('A-1\t1\n\n\t\nA-2\n')).toEqual([
      { articleNumber: 'A-1', quantity: '1' },
      { articleNumber: 'A-2' },
    ]));

  it('are told from a single cell, which goes where the cursor stands', () => {
    expect(areRows('110001\r\n')).toBe(false);
    expect(areRows('110001\t2')).toBe(true);
    expect(areRows('110001\n110002')).toBe(true);
  });
});

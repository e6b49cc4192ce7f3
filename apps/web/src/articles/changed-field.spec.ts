import { changedField } from './changed-field';

const labels: Record<string, string> = {
  price: 'Salgspris',
  leadTimeDays: 'Leveringstid',
  supplier: 'Leverandør',
};
const names: Record<string, string> = { nordisk: 'Nordisk Stål AS' };
const named = (field: string) =>
  changedField(
    field,
    (name) => labels[name] ?? name,
    (id) => names[id],
    'Innkjøpspris',
  );

describe('a changed field of an article', () => {
  it('is called what the form calls it', () => expect(named('price')).toBe('Salgspris'));

  it('says which supplier it is about', () => {
    expect(named('suppliers/nordisk/leadTimeDays')).toBe('Nordisk Stål AS: Leveringstid');
    expect(named('suppliers/nordisk')).toBe('Nordisk Stål AS');
    expect(named('suppliers/nordisk/price')).toBe('Nordisk Stål AS: Innkjøpspris');
  });

  it('says that it is a supplier while the name is not known', () =>
    expect(named('suppliers/gone/leadTimeDays')).toBe('Leverandør: Leveringstid'));
});

import { filterIn, narrowedPath, recordPath } from './log-entry';

const address = (values: Record<string, string>) => ({
  get: (name: string) => values[name] ?? '',
  pick: () => values as never,
});

describe('the filter of the integration log', () => {
  it('asks for what stands in the address', () => {
    const asked = {
      level: 'error',
      partner: 'Fjord',
      document: 'PO-1',
      from: '2026-11-01',
      to: '2026-11-30',
    };
    expect(filterIn(address(asked))).toEqual(asked);
  });

  it('does not ask for a day that is still being typed, nor for a level that there is not', () =>
    expect(filterIn(address({ search: 'PO', level: 'fatal', from: '1.1', to: '2026-11-3' }))).toEqual({
      search: 'PO',
    }));

  it('is the address of a narrowed log, whatever the partner is called', () =>
    expect(narrowedPath({ partner: 'A & B/ÅS' })).toBe(
      '/admin/logs/integration-log?partner=A+%26+B%2F%C3%85S',
    ));
});

it('leads to the records that this page has, and nowhere else', () => {
  expect(recordPath({ record: { register: 'order-draft', id: '1' } })).toBe('/order-drafts/1');
  expect(recordPath({ record: { register: 'something-new', id: '1' } })).toBeNull();
  expect(recordPath({ record: null })).toBeNull();
});

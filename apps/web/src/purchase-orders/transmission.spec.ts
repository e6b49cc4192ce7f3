import { transmissionOf } from './transmission';

const problem = { code: 'x', params: {}, errors: [], message: 'x', at: '' };
const standing = (change: Partial<Parameters<typeof transmissionOf>[0]> = {}) => ({
  state: 'released' as const,
  status: null,
  lastError: null,
  waitingSince: null,
  inDoubt: false,
  ...change,
});

it('says in one word where an order stands on its way to the supplier', () => {
  expect(transmissionOf(standing())).toBe('notSent');
  expect(transmissionOf(standing({ waitingSince: 'now' }))).toBe('waiting');
  expect(transmissionOf(standing({ waitingSince: 'now', lastError: problem }))).toBe('failed');
  expect(transmissionOf(standing({ inDoubt: true, lastError: problem }))).toBe('inDoubt');
  expect(transmissionOf(standing({ status: 'NO_ACTION' }))).toBe('noAction');
  // What went wrong before it was taken is history.
  expect(transmissionOf(standing({ status: 'TRANSMITTED', lastError: problem }))).toBe('transmitted');
});

import { transmissionOf } from './transmission';

const problem = { code: 'x', params: {}, errors: [], message: 'x', at: '' };
const standing = (change: Partial<Parameters<typeof transmissionOf>[0]> = {}) => ({
  state: 'released' as const,
  status: null,
  lastError: null,
  waitingSince: null,
  lastAttemptAt: null,
  inDoubt: false,
  ...change,
});

it('says in one word where an order stands on its way to the supplier', () => {
  expect(transmissionOf(standing())).toBe('notSent');
  expect(transmissionOf(standing({ waitingSince: 'now' }))).toBe('waiting');
  expect(transmissionOf(standing({ waitingSince: 'now', lastError: problem }))).toBe('failed');
  expect(transmissionOf(standing({ inDoubt: true, lastError: problem }))).toBe('inDoubt');
  expect(transmissionOf(standing({ inDoubt: true, waitingSince: 'now' }))).toBe('waiting');
  const earlier = { ...problem, at: '2026-11-24T10:00:00.000Z' };
  const underWay = { inDoubt: true, lastError: earlier, lastAttemptAt: '2026-11-24T10:05:00.000Z' };
  expect(transmissionOf(standing(underWay))).toBe('waiting');
  expect(transmissionOf(standing({ ...underWay, lastAttemptAt: '2026-11-24T09:59:59.000Z' }))).toBe(
    'inDoubt',
  );
  expect(transmissionOf(standing({ status: 'NO_ACTION' }))).toBe('noAction');
  // What went wrong before it was taken is history.
  expect(transmissionOf(standing({ status: 'TRANSMITTED', lastError: problem }))).toBe('transmitted');
});

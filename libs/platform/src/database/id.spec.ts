import { newId } from './id';

it('makes ids that sort in the order they were made, also within a millisecond and when the clock goes back', () => {
  const start = Date.now() + 1_000_000;
  const ids = Array.from({ length: 20_000 }, (_, index) =>
    newId(index % 1_000 === 999 ? start - 5_000 : start + Math.floor(index / 3_000)),
  );
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it('makes version 7 ids that carry their time', () => {
  const at = Date.now() + 2_000_000;
  const id = newId(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
});

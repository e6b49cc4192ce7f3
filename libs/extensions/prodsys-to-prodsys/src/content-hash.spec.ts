import fc from 'fast-check';
import { contentHash } from './content-hash';

/** The same value with the fields of every object in another order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

it('gives the same content the same hash, whatever the order of its fields', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(contentHash(turned(value))).toBe(contentHash(value));
      expect(contentHash(JSON.parse(JSON.stringify(value)))).toBe(contentHash(value));
    }),
  );
});

it('takes absent and null for the same, and nothing else', () => {
  expect(contentHash({ a: 1, b: null })).toBe(contentHash({ a: 1 }));
  expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
  const different = [
    {},
    { a: 1 },
    { a: '1' },
    { a: '1.0' },
    { a: 0 },
    { a: '' },
    { a: false },
    { a: [] },
    { a: [null] },
    { a: {} },
    { b: 1 },
    [{ a: 1 }],
    'a',
    { a: 'Å' },
    { a: 'A\u030a' },
  ];
  expect(new Set(different.map(contentHash)).size).toBe(different.length);
});

it('tells lines in another order from each other', () => {
  expect(contentHash({ lines: [1, 2] })).not.toBe(contentHash({ lines: [2, 1] }));
});

it('is not fooled by names and values that imitate the form', () => {
  expect(contentHash({ a: '","b":"c' })).not.toBe(contentHash({ a: '', b: 'c' }));
  expect(contentHash({ 'a":1,"b': 2 })).not.toBe(contentHash({ a: 1, b: 2 }));
});

import { stripWhiteSpace } from './json-body';

it('strips white space around what people typed, inside objects and lists too, but never from a password', () => {
  expect(
    stripWhiteSpace({
      name: ' Fjord\u00a0',
      lines: ['\tx ', { note: '\na b\n' }],
      password: ' s ',
      newPassword: ' t ',
    }),
  ).toEqual({ name: 'Fjord', lines: ['x', { note: 'a b' }], password: ' s ', newPassword: ' t ' });
  expect(stripWhiteSpace([null, 1, true])).toEqual([null, 1, true]);
});

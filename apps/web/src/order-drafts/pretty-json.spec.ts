import { prettyJson } from './pretty-json';

it('writes a message as people read it', () => {
  expect(prettyJson('{"number":"PO-1","lines":[{"quantity":"10"},{}],"note":null,"tags":[]}')).toBe(
    JSON.stringify({ number: 'PO-1', lines: [{ quantity: '10' }, {}], note: null, tags: [] }, null, 2),
  );
});

it('changes nothing that was sent: long numbers, escapes, and brackets in texts', () => {
  const sent = '{"a":12345678901234567890.10,"b":"{\\"x\\": [1, 2]}, \\u00e5"}';
  expect(prettyJson(sent)).toBe('{\n  "a": 12345678901234567890.10,\n  "b": "{\\"x\\": [1, 2]}, \\u00e5"\n}');
});

it.each(['', 'ikke json', '}}}', '"aldri avsluttet'])('shows %j, which is no JSON, all the same', (text) => {
  expect(prettyJson(text).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

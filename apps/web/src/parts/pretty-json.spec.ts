import { prettyJson } from './pretty-json';

describe('a message for reading', () => {
  it('has a line per member', () =>
    expect(prettyJson('{"number":"PO-1","lines":[{"quantity":"10"}],"note":null}')).toBe(
      [
        '{',
        '  "number": "PO-1",',
        '  "lines": [',
        '    {',
        '      "quantity": "10"',
        '    }',
        '  ],',
        '  "note": null',
        '}',
      ].join('\n'),
    ));

  it('keeps every sign that was sent: digits, doubled members, odd texts', () => {
    const odd = '{"a": 12345678901234567890.10, "a" : "x: {\\"y\\", [1]}", "b":[ ], "c":{}}';
    expect(prettyJson(odd)).toBe(
      [
        '{',
        '  "a": 12345678901234567890.10,',
        '  "a": "x: {\\"y\\", [1]}",',
        '  "b": [],',
        '  "c": {}',
        '}',
      ].join('\n'),
    );
  });

  it('is left alone when it is something else', () => {
    for (const text of ['<html>no</html>', '', '{"cut":"of', '12']) expect(prettyJson(text)).toBe(text);
  });
});

const indent = (depth: number) => `\n${'  '.repeat(depth)}`;

/**
 * A JSON text with a line per member. Only the white space between its parts is changed: numbers, escapes and the order
 * of what was sent stay as they came, and what is no JSON is shown all the same.
 */
export function prettyJson(text: string): string {
  const parts = text.match(/"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/gs) ?? [];
  let depth = 0;
  let shown = '';
  parts.forEach((part, index) => {
    const before = parts[index - 1] ?? '';
    if (part === '}' || part === ']') {
      depth = Math.max(0, depth - 1);
      shown += before === '{' || before === '[' ? part : indent(depth) + part;
      return;
    }
    if (before === '{' || before === '[' || before === ',') shown += indent(depth);
    shown += part === ':' ? ': ' : part;
    if (part === '{' || part === '[') depth += 1;
  });
  return shown;
}

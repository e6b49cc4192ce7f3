const step = '  ';

/**
 * JSON with a line per member, sign by sign as it came: parsing would change numbers and drop members that stand there
 * twice. What is no JSON stays as it is.
 */
export function prettyJson(text: string): string {
  if (!isJson(text)) return text;
  let depth = 0;
  const line = () => `\n${step.repeat(depth)}`;
  return text.replace(tokens, (token, index: number) => {
    if (token === '{' || token === '[') {
      const isEmpty = /^\s*[}\]]/.test(text.slice(index + 1, index + 50));
      depth += 1;
      return isEmpty ? token : token + line();
    }
    if (token === '}' || token === ']') {
      depth -= 1;
      return /[{[]\s*$/.test(text.slice(Math.max(0, index - 50), index)) ? token : line() + token;
    }
    if (token === ',') return token + line();
    if (token === ':') return ': ';
    return token.trim();
  });
}

/** A string as a whole, a sign of the structure, or white space between them. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\s+/g;

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

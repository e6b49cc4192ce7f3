import { isUtf8 } from 'node:buffer';

/** What Windows-1252 has where Latin-1 has control characters. Source: the WHATWG Encoding Standard. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Of our own, because some versions of Node take the name for Latin-1. */
const decodeWindows1252 = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign);

/** The file begins as UTF-8 or UTF-16 and does not go on as such. */
export class MixedEncoding extends Error {}

interface Decoder {
  decode(bytes: Buffer): string;
  end(): string;
}

const strict = (encoding: string): Decoder => {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
};

const byMark: [mark: string, encoding: string][] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

/**
 * The text of a file as Excel and others write it: UTF-8 or UTF-16 with a byte order mark, else UTF-8 if the first
 * signs beyond ASCII are that, else Windows-1252. Holds no more than one piece. Throws `MixedEncoding`.
 */
export async function* decodeText(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let waiting: Buffer = Buffer.alloc(0);
  let begun = false;
  for await (const piece of pieces) {
    let bytes = waiting.length > 0 ? Buffer.concat([waiting, piece]) : piece;
    waiting = Buffer.alloc(0);
    if (!begun) {
      if (bytes.length < 3) {
        waiting = bytes;
        continue;
      }
      begun = true;
      [decoder, bytes] = marked(bytes);
    }
    if (!decoder && isAscii(bytes)) {
      yield bytes.toString('latin1');
      continue;
    }
    decoder ??= guessed(bytes);
    if (decoder) yield attempt(() => decoder?.decode(bytes) ?? '');
    else waiting = bytes;
  }
  if (!begun) [decoder, waiting] = marked(waiting);
  decoder ??= isUtf8(waiting) ? strict('utf-8') : latin;
  yield attempt(() => (decoder?.decode(waiting) ?? '') + (decoder?.end() ?? ''));
}

function marked(bytes: Buffer): [Decoder | undefined, Buffer] {
  for (const [mark, encoding] of byMark) {
    const length = mark.length / 2;
    if (bytes.subarray(0, length).toString('hex') === mark) return [strict(encoding), bytes.subarray(length)];
  }
  return [undefined, bytes];
}

const latin: Decoder = { decode: decodeWindows1252, end: () => '' };

/** By the first sign beyond ASCII; none while the rest of that sign may come with the next piece. */
function guessed(bytes: Buffer): Decoder | undefined {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  for (const length of [2, 3, 4]) {
    const sign = bytes.subarray(first, first + length);
    if (isUtf8(sign)) return strict('utf-8');
    if (sign.length < length) return isUtf8Prefix(sign) ? undefined : latin;
  }
  return latin;
}

const isAscii = (bytes: Buffer): boolean => !bytes.some((byte) => byte > 0x7f);

/** UTF-8 as far as it goes: the last sign may be cut. */
function isUtf8Prefix(bytes: Buffer): boolean {
  try {
    strict('utf-8').decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function attempt(work: () => string): string {
  try {
    return work();
  } catch {
    throw new MixedEncoding();
  }
}

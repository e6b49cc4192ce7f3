import { useQuery } from '@tanstack/react-query';
import { language } from '../texts/language';
import type { Register } from './import-states';

const byteOrderMark = /^\uFEFF/;

/** What the instance reads of a register: the first line of what it writes. The rest of the file is not fetched. */
async function readHeadings(register: Register): Promise<string[]> {
  const wanted = new AbortController();
  const response = await fetch(`/api/${register}/export.csv`, {
    headers: { 'accept-language': language() },
    signal: wanted.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader && !text.includes('\n')) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
  }
  wanted.abort();
  return headingsIn(text);
}

/** Headings are words without quotation marks or line breaks. */
export const headingsIn = (text: string): string[] =>
  (text.replace(byteOrderMark, '').split(/\r?\n/)[0] ?? '').split(';').filter(Boolean);

export const useHeadings = (register: Register) =>
  useQuery({
    queryKey: ['headings', register, language()],
    queryFn: () => readHeadings(register),
    staleTime: Infinity,
  });

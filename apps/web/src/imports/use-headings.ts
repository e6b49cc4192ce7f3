import { useQuery } from '@tanstack/react-query';
import { failureOf } from '../api/failure';
import { language } from '../texts/language';
import { headingsIn } from './headings-in';
import type { Register } from './import-states';

/** What the instance reads of a register: the first line of what it writes. The rest of the file is not fetched. */
async function readHeadings(register: Register): Promise<string[]> {
  const wanted = new AbortController();
  const response = await fetch(`/api/${register}/export.csv`, {
    headers: { 'accept-language': language() },
    signal: wanted.signal,
  });
  if (!response.ok) throw await failureOf(response);
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

export const useHeadings = (register: Register) =>
  useQuery({
    queryKey: ['headings', register, language()],
    queryFn: () => readHeadings(register),
    staleTime: Infinity,
  });

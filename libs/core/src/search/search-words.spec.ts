import fc from 'fast-check';
import { searchTerms, searchWords } from './search-words';

it('finds a number by the beginning of any of its parts, with or without the signs between them', () => {
  const words = searchWords(['STL-200/A']);
  expect(words).toEqual(['stl200a', '200a', 'a']);
  for (const question of ['stl', 'STL-2', 'stl200', '200', '200-A', 'stl-200/a'])
    expect([
      question,
      searchTerms(question).every((term) => words.some((word) => word.startsWith(term))),
    ]).toEqual([question, true]);
});

it('keeps the Norwegian letters apart and drops accents', () => {
  expect(searchWords(['Blåbær på Ås', 'Café Müller', 'STÅL'])).toEqual([
    'blåbær',
    'på',
    'ås',
    'café'.normalize('NFD').replace(/\u0301/, ''),
    'müller',
    'stål',
  ]);
  // The same letter, written as one sign or as two.
  expect(searchTerms('Sta\u030al')).toEqual(['stål']);
});

it('has an answer for any text, and finds every text by its own words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const words = searchWords([text]);
      expect(words.length).toBeLessThanOrEqual(100);
      for (const word of words) expect(Array.from(word).length).toBeLessThanOrEqual(40);
      if (words.length < 100)
        for (const term of searchTerms(text)) expect(words.some((word) => word.startsWith(term))).toBe(true);
    }),
  );
});

it('takes a text of signs alone as it is', () => {
  expect(searchWords(['%% / 🏗️'])).toEqual(['%%', '/', '🏗️']);
  expect(searchTerms('%%')).toEqual(['%%']);
  // Beside a word, signs mean nothing.
  expect(searchTerms('bolt - %')).toEqual(['bolt']);
});

it('asks for nothing where there is nothing', () => {
  expect(searchTerms('  ')).toEqual([]);
  expect(searchWords([null, undefined, ''])).toEqual([]);
});

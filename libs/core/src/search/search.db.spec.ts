import { startTestInstance, type TestInstance } from '@prodsys/platform/testing';
import { createArticles, newArticle } from '../article/store-articles';
import { core } from '../core-module';
import { searchTerms, searchWords } from './search-words';

interface Item {
  id: string;
  number: string;
  description: string;
  category: string | null;
  active: boolean;
}
interface Page {
  items: Item[];
  nextCursor: string | null;
  sortedBy: 'sort' | 'match';
}

/** More than can be sorted, so that both ways of searching are tried. */
const many = 1_500;
const kinds = ['Skrue', 'Bolt', 'Mutter', 'Stålplate', 'Skruer'];
let instance: TestInstance;
let all: Item[];

beforeAll(async () => {
  instance = await startTestInstance('supplier', { modules: [core], extensions: [] });
  const now = instance.instance.now();
  const author = { actor: 'admin', source: 'person', at: now } as const;
  const articles = Array.from({ length: many }, (_, index) => ({
    article: newArticle(
      {
        number: `${index % 3 === 0 ? 'STL' : 'FE'}-${String((index * 7919) % 10_000).padStart(4, '0')}`,
        description: `${kinds[index % kinds.length] ?? ''} M${index % 20} galvanisert ${index === 700 ? 'enestående' : ''}`,
        category: index % 10 === 0 ? 'Tilbud' : 'Vanlig',
        active: index % 4 !== 0,
      },
      now,
    ),
    suppliers: [],
  }));
  await instance.instance.db.write((manager) => createArticles(manager, author, articles));
  all = articles.map(({ article }) => article as Item);
}, 60_000);
afterAll(() => instance.stop());

/** All pages, each at most `limit` long. */
async function pages(query: string, limit = 200): Promise<Page[]> {
  const found: Page[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body, status } = await instance.call<Page>(
      'GET',
      `/api/articles?limit=${limit}${query === '' ? '' : `&${query}`}${next}`,
      { as: 'production' },
    );
    expect(status).toBe(200);
    expect(body.items.length).toBeLessThanOrEqual(limit);
    found.push(body);
    cursor = body.nextCursor;
  }
  return found;
}
const numbersOf = (found: Page[]) => found.flatMap((page) => page.items.map((item) => item.number));

/** What a search must find, told without any index. */
const naive = (question: string, keep: (item: Item) => boolean = () => true) =>
  all
    .filter((item) => {
      const words = searchWords([item.number, item.description]);
      return searchTerms(question).every((term) => words.some((word) => word.startsWith(term)));
    })
    .filter(keep)
    .map((item) => item.number);

const questions = [
  'enestående', // one
  'stl-0', // some
  'skru', // two words of the index, many records
  'galvanisert', // all
  'g',
  'skrue m1', // two beginnings that are both common
  'galv stl',
  'bolt enestående', // nothing: each is there, not together
  'M7 mutter galvanisert',
  'finnesikke',
  'SKRUE',
  'stal', // å is a letter of its own
];

it.each(questions)(
  'finds for "%s" every record once, and no other, however the pages are cut',
  async (question) => {
    const expected = naive(question).sort();
    for (const limit of [200, 37]) {
      const found = numbersOf(await pages(`search=${encodeURIComponent(question)}`, limit));
      expect(found.length).toBe(new Set(found).size);
      expect([...found].sort()).toEqual(expected);
    }
  },
);

it.each(['skru', 'enestående', 'stl-0', 'galvanisert m1'])('applies filters to "%s"', async (question) => {
  const found = await pages(`search=${encodeURIComponent(question)}&active=true&category=Tilbud`);
  expect(numbersOf(found).sort()).toEqual(
    naive(question, (item) => item.active && item.category === 'Tilbud').sort(),
  );
});

it('sorts what is few, and says so when it is too many', async () => {
  const few = await pages('search=stl-0&sort=-number', 20);
  expect(few.map((page) => page.sortedBy)).toEqual(few.map(() => 'sort'));
  expect(numbersOf(few)).toEqual(naive('stl-0').sort().reverse());
  const broad = await pages('search=galvanisert&sort=-number', 200);
  expect(broad.every((page) => page.sortedBy === 'match')).toBe(true);
});

it('finds nothing where no record has such signs, rather than everything', async () => {
  expect(numbersOf(await pages('search=%25%25'))).toEqual([]);
});

it('answers an unknown sort or a made-up cursor with a problem', async () => {
  for (const query of ['sort=price', 'cursor=abc', 'search=skru&cursor=abc', 'search=enest&cursor=WyJhIl0'])
    expect((await instance.call('GET', `/api/articles?${query}`)).status).toBe(400);
});

it('lists everything by key in every order that it offers, forwards and backwards', async () => {
  for (const sort of ['number', '-number', 'updatedAt', '-updatedAt']) {
    const found = numbersOf(await pages(`sort=${sort}`, 199));
    expect([...found].sort()).toEqual(all.map((item) => item.number).sort());
    if (sort.endsWith('number'))
      expect(found).toEqual(sort.startsWith('-') ? [...found].sort().reverse() : [...found].sort());
  }
});

it('finds a record under its new words and no longer under its old ones', async () => {
  const { body } = await instance.call<Item & { version: number }>('POST', '/api/articles', {
    body: { number: 'NY-1', description: 'Hengsel forkrommet' },
  });
  await instance.call('PATCH', `/api/articles/${body.id}`, {
    body: { number: 'NY-2', description: 'Hengsel messing' },
    ifMatch: 1,
  });
  const find = async (question: string) => numbersOf(await pages(`search=${question}`));
  expect(await find('messing')).toEqual(['NY-2']);
  expect(await find('hengs ny')).toEqual(['NY-2']);
  expect(await find('forkrom')).toEqual([]);
  expect(await find('ny-1')).toEqual([]);
  await instance.call('DELETE', `/api/articles/${body.id}`, { ifMatch: 2 });
  expect(await find('messing')).toEqual([]);
});

describe('a list with empty values', () => {
  it('pages through contacts by a number that some do not have, both ways', async () => {
    const address = { line1: 'Kai 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' };
    for (let index = 0; index < 12; index++)
      await instance.call('POST', '/api/contacts', {
        body: { name: `Firma ${index}`, email: 'a@b.example', address, isCustomer: index % 3 === 0 },
      });
    for (const sort of ['customerNumber', '-customerNumber', 'supplierNumber', 'name', '-name']) {
      const found: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const { body } = await instance.call<{ items: { name: string }[]; nextCursor: string | null }>(
          'GET',
          `/api/contacts?limit=5&sort=${sort}${next}`,
        );
        found.push(...body.items.map((item) => item.name));
        cursor = body.nextCursor;
      }
      expect([sort, found.length, new Set(found).size]).toEqual([sort, 12, 12]);
    }
  });
});

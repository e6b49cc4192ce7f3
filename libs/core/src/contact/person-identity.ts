import type { FieldChange } from '../history/changes-between';
import type { ContactPerson } from './contact-person.entity';

/** What takes a person's name's place. */
export const anonymousName = 'Anonymisert';

/** Everything that a person is or was known by. */
export interface PersonIdentity {
  personId: string;
  names: string[];
  emails: string[];
  phones: string[];
}

type Values = Record<string, unknown>;
const isValues = (value: unknown): value is Values =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const same = (left: unknown, right: string) =>
  typeof left === 'string' && left.trim().toLowerCase() === right.trim().toLowerCase();
const among = (value: unknown, known: string[]) => known.some((one) => same(value, one));

/** The person as it is, and as the history of its company says it was before. */
export function identityOf(
  { id, name, email, phone }: Pick<ContactPerson, 'id' | 'name' | 'email' | 'phone'>,
  history: FieldChange[],
): PersonIdentity {
  const said: Record<'name' | 'email' | 'phone', unknown[]> = {
    name: [name],
    email: [email],
    phone: [phone],
  };
  for (const { field, from, to } of history) {
    const [persons, personId, detail] = field.split('/');
    if (persons !== 'persons' || personId !== id) continue;
    for (const value of [from, to])
      for (const key of ['name', 'email', 'phone'] as const)
        if (detail === key) said[key].push(value);
        else if (detail === undefined && isValues(value)) said[key].push(value[key]);
  }
  const texts = (values: unknown[]) => [
    ...new Set(
      values.filter(
        (value): value is string =>
          typeof value === 'string' && value.trim() !== '' && !same(value, anonymousName),
      ),
    ),
  ];
  return { personId: id, names: texts(said.name), emails: texts(said.email), phones: texts(said.phone) };
}

/** The same value without the person: as a whole, as a field, and where a text speaks of it. */
export function withoutPerson(value: unknown, identity: PersonIdentity): unknown {
  if (typeof value === 'string') return withoutMention(value, identity);
  if (Array.isArray(value)) return value.map((item) => withoutPerson(item, identity));
  if (!isValues(value)) return value;
  if (isPerson(value, identity))
    return { ...value, name: anonymousName, ...nulled(value, 'email'), ...nulled(value, 'phone') };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutPerson(inner, identity)]),
  );
}

const nulled = (value: Values, key: string): Values => (key in value ? { [key]: null } : {});

/** Somebody with the e-mail or the name of the person. */
const isPerson = ({ name, email }: Values, { names, emails }: PersonIdentity): boolean =>
  typeof name === 'string' && (among(email, emails) || among(name, names));

function withoutMention(text: string, { names, emails, phones }: PersonIdentity): string | null {
  if (among(text, [...emails, ...phones])) return null;
  return [...emails, ...phones, ...names]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, known) => rest.replace(asWords(known), anonymousName), text);
}

/** Not as a part of a longer word or number: `Kari` is not in `Karin`. */
const asWords = (known: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${known.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  );

/** Does it speak of the person? */
export const mentions = (content: unknown, identity: PersonIdentity): boolean =>
  JSON.stringify(withoutPerson(content, identity)) !== JSON.stringify(content);

/** What of it is about the person: other people in it, and other lines of a history or a file, are none of the person's business. */
export function aboutPerson(content: unknown, identity: PersonIdentity): unknown {
  if (!isValues(content)) return content;
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value]) => {
      if ((key === 'changes' || key === 'fileLines') && Array.isArray(value))
        return [[key, value.filter((change) => mentions(change, identity))]];
      if (/person$/i.test(key) && isValues(value) && !isPerson(value, identity)) return [];
      return [[key, value]];
    }),
  );
}

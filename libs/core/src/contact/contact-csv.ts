import { Problem, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import {
  nameless,
  type CsvGroup,
  type CsvRegister,
  type ImportContext,
  type Judged,
  type RowCells,
  type Values,
} from '../csv/csv-register';
import { findIn, grouped } from '../csv/find-in';
import { freeNumbers } from '../csv/free-numbers';
import { oneDefault, unmentioned } from '../csv/merge-details';
import { messageFaults } from '../csv/message-faults';
import { wholeValue } from '../csv/whole-value';
import { changesBetween } from '../history/changes-between';
import { ContactCreation, ContactFields } from './contact-messages';
import { ContactPerson } from './contact-person.entity';
import { changedFields, checkOrganisationNumber, newContact, personRows } from './contact-values';
import { Contact } from './contact.entity';
import { contactsByNumber, mergedInto } from './merged-contact';
import { nameKey } from './name-key';
import { changeContact, createContacts, personsById } from './store-contacts';
import { contactColumns } from './contact-columns';
import { exportedPage } from './contact-export';

/** In the order in which they identify a contact. */
const identities = ['customerNumber', 'supplierNumber', 'organisationNumber', 'name'] as const;
const numbers = ['customerNumber', 'supplierNumber', 'organisationNumber'] as const;
const unique = ['customerNumber', 'supplierNumber'] as const;

interface Plan {
  before: Contact | null;
  fields: Partial<Contact>;
  contact: Contact;
  persons: { before: ContactPerson[]; after: ContactPerson[] } | undefined;
  /** Numbers that ticking customer or supplier gives. */
  wants: (typeof unique)[number][];
}

const addresses = ['address', 'invoiceAddress', 'deliveryAddress'] as const;
const seriesOf = { customerNumber: 'customer', supplierNumber: 'supplier' } as const;

/** Contacts as files: one row per contact person. */
export function contactCsv(instance: Instance): CsvRegister<Plan> {
  const creation = instance.validator.compileAll(ContactCreation);
  const change = instance.validator.compileAll(ContactFields);

  const judgeOne = (group: CsvGroup, known: Known, context: ImportContext): Judged<Plan> => {
    const before = recognise(group, known, context);
    const present = before ? (known.persons.get(before.id) ?? []) : [];
    const fields: Values = { ...group.fields };
    for (const address of addresses) {
      const whole = wholeValue(fields[address], before?.[address]);
      if (whole !== undefined) fields[address] = whole;
    }
    const persons = group.details && personFields(group.details, present, context);
    const message: Values = { ...fields, ...(persons ? { persons } : {}) };
    const validate = before ? change : creation;
    const faults = [...group.faults, ...messageFaults(validate, message, 'persons', group, context)];
    const wrong = organisationFault(fields['organisationNumber']);
    if (wrong)
      faults.push({
        line: group.line,
        column: context.headingOf('organisationNumber'),
        code: wrong.code,
        params: wrong.params,
      });
    if (faults.length > 0) return { group, verdict: 'fault', faults, changes: [] };
    return planned(group, context.author.at, before, present, message as unknown as ContactCreation);
  };

  return {
    name: 'contacts',
    columns: contactColumns,
    keys: [...identities],
    keyOf,
    numbersFor(judged) {
      const wanted = judged.flatMap(({ plan }) => plan?.wants ?? []);
      const count = (field: (typeof unique)[number]) => wanted.filter((want) => want === field).length;
      const [customer, supplier] = [count('customerNumber'), count('supplierNumber')];
      return { ...(customer > 0 ? { customer } : {}), ...(supplier > 0 ? { supplier } : {}) };
    },
    async judge(manager, groups, context, lock) {
      const known = await load(manager, groups, lock);
      return groups.map((group) => judgeOne(group, known, context));
    },
    async store(manager, judged, context) {
      const plans = judged.flatMap(({ plan }) => (plan ? [plan] : []));
      for (const field of unique) {
        const wanting = plans.filter(({ wants }) => wants.includes(field));
        const typed = plans.map(({ contact }) => contact[field]);
        const numbers = await freeNumbers(manager, Contact, field, wanting.length, typed, () =>
          context.takeNumber(seriesOf[field]),
        );
        for (const { fields, contact } of wanting) fields[field] = contact[field] = numbers.shift() ?? null;
      }
      const added = plans.filter(({ before }) => before === null);
      await createContacts(
        manager,
        context.author,
        added.map(({ contact, persons }) => ({ contact, persons: persons?.after ?? [] })),
      );
      for (const { before, fields, persons } of plans)
        if (before) await changeContact(manager, context.author, before, before.version, fields, persons);
    },
    page: exportedPage,
  };
}

/**
 * Contacts without any number are told apart by name and postal code. The rows below may leave the postal code out, as
 * everything that is said of the contact.
 */
function keyOf(row: RowCells, above: { key: string; row: RowCells } | undefined): string {
  const identity = identities.find((field) => row(field) !== '');
  if (!identity) return nameless();
  if (identity !== 'name') return `${identity}:${row(identity)}`;
  const name = `name:${nameKey(row('name'))}`;
  const postalCode = row('address/postalCode');
  if (postalCode !== '') return `${name} ${postalCode}`;
  const goesOn = above?.key.startsWith('name:') && nameKey(above.row('name')) === nameKey(row('name'));
  return goesOn && above ? above.key : name;
}

interface Known {
  by: Record<(typeof identities)[number], Map<unknown, Contact[]>>;
  /** For contacts that were merged away, by id: what they are part of now. */
  merged: Map<string, Contact>;
  persons: Map<unknown, ContactPerson[]>;
  /** Line of the row that was recognised as a contact, or that claims a number, in these groups. */
  claimed: Map<string, number>;
}

async function load(manager: EntityManager, groups: CsvGroup[], lock: boolean): Promise<Known> {
  const by = {} as Known['by'];
  const ids = new Set<string>();
  for (const field of numbers) {
    const values = groups.map(({ fields }) => fields[field] as string | null | undefined);
    by[field] = await contactsByNumber(manager, field, values, lock);
    for (const { id } of [...by[field].values()].flat()) ids.add(id);
  }
  // A name is the same however it is written.
  const names = groups.flatMap((group) =>
    isKnownByName(group) ? [nameKey(String(group.fields['name']))] : [],
  );
  const named = await findIn(manager, Contact, 'nameKey', names, lock);
  const merged = await mergedInto(manager, named);
  for (const { id } of [...named, ...merged.values()]) ids.add(id);
  by.name = grouped(named, 'nameKey');
  const persons = await findIn(manager, ContactPerson, 'contactId', ids, lock);
  persons.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { by, merged, persons: grouped(persons, 'contactId'), claimed: new Map() };
}

const isKnownByName = ({ fields }: CsvGroup): boolean =>
  Boolean(fields['name']) && numbers.every((field) => !fields[field]);

/**
 * Contacts of that name and postal code. Without a postal code only those that have no number either: whoever has one
 * is to be named by it. Those that are inactive are thought of when there is no other.
 */
function byName({ fields }: CsvGroup, { by, merged }: Known): Contact[] {
  const postalCode = (fields['address'] as { postalCode?: string | null } | undefined)?.postalCode ?? null;
  const hits = (by.name.get(nameKey(String(fields['name']))) ?? []).filter((contact) =>
    postalCode === null
      ? numbers.every((field) => contact[field] === null)
      : contact.address?.postalCode === postalCode,
  );
  const present = [...new Set(hits.map((contact) => merged.get(contact.id) ?? contact))];
  const active = present.filter((contact) => contact.active);
  return active.length > 0 ? active : present;
}

/**
 * The contact that a record is about. A number that is given decides; one that nobody has belongs to a new contact,
 * or to a known one that has none of that kind yet. Two candidates are no match: a person decides.
 */
function recognise(group: CsvGroup, known: Known, context: ImportContext): Contact | null {
  const { by, claimed } = known;
  const said = (field: keyof Known['by']) => (group.fields[field] as string | null | undefined) ?? null;
  const fault = (field: string, code: string, params: Values = {}) =>
    group.faults.push({ line: group.line, column: context.headingOf(field), code, params });
  /** Nothing that it is known by says something else. */
  const fits = (contact: Contact) =>
    unique.every(
      (field) => said(field) === null || contact[field] === null || contact[field] === said(field),
    );
  const identity = identities.find((field) => said(field) !== null);
  let before: Contact | null = null;
  for (const field of numbers) {
    if (before || said(field) === null) continue;
    const hits = (by[field].get(said(field)) ?? []).filter((contact) => field === identity || fits(contact));
    if (hits.length > 1) fault(field, 'csv-contact-ambiguous', { number: said(field) });
    else before = hits[0] ?? null;
    // Found by a number of a contact that was merged into it: it keeps its own.
    if (before && before[field] !== null && before[field] !== said(field))
      group.fields[field] = before[field];
  }
  if (isKnownByName(group)) {
    const hits = byName(group, known);
    if (hits.length > 1) fault('name', 'csv-contact-ambiguous', { number: said('name') });
    else before = hits[0] ?? null;
  }
  for (const field of unique) {
    const [other] = by[field].get(said(field)) ?? [];
    if (other && other.id !== before?.id) fault(field, 'csv-contact-conflict', { name: other.name });
  }
  const claims = [
    ...(before ? [`id ${before.id}`] : []),
    ...unique.flatMap((field) => (said(field) === null ? [] : [`${field} ${said(field)}`])),
  ];
  for (const claim of claims) {
    const line = claimed.get(claim);
    if (line !== undefined && line !== group.line) {
      group.faults.push({ line: group.line, column: null, code: 'csv-contact-twice', params: { line } });
      break;
    }
    claimed.set(claim, group.line);
  }
  return before;
}

/**
 * The persons as a request would name them, the file's first. One whom it names by e-mail or name is the one who is
 * there already, and stays what the file has no column for.
 */
function personFields(
  details: NonNullable<CsvGroup['details']>,
  present: ContactPerson[],
  context: ImportContext,
): Values[] {
  const mentioned = new Set<ContactPerson>();
  const take = (is: (person: ContactPerson) => boolean) => {
    const person = present.find((candidate) => !mentioned.has(candidate) && is(candidate));
    if (person) mentioned.add(person);
    return person;
  };
  const byEmail = details.map(({ fields }) =>
    take(({ email }) => email !== null && email === fields['email']),
  );
  const named = details.map(({ fields }, index) => {
    const known = byEmail[index] ?? take(({ name }) => name === fields['name']);
    return { ...(known && withoutContact(known)), ...fields };
  });
  return oneDefault<Values>(
    [...named, ...unmentioned(context, present, mentioned).map(withoutContact)],
    details.map(({ fields }) => fields['isDefault'] === true),
    ({ id }) => present.some((person) => person.isDefault && person.id === id),
  );
}

const withoutContact = ({ contactId: _contact, fromCard: _from, ...person }: ContactPerson): Values => ({
  ...person,
});

function organisationFault(number: unknown): Problem | null {
  try {
    checkOrganisationNumber(number as string | null | undefined);
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function planned(
  group: CsvGroup,
  at: Date,
  before: Contact | null,
  present: ContactPerson[],
  message: ContactCreation,
): Judged<Plan> {
  const fields = changedFields(message);
  const contact = before ? { ...before, ...fields } : newContact(message, at);
  const wants = [
    ...(contact.isCustomer && contact.customerNumber === null ? (['customerNumber'] as const) : []),
    ...(contact.isSupplier && contact.supplierNumber === null ? (['supplierNumber'] as const) : []),
  ];
  const persons = message.persons && {
    before: present,
    after: personRows(contact.id, present, message.persons, at),
  };
  const plan: Plan = { before, fields, contact, persons, wants };
  if (!before) return { group, verdict: 'new', faults: [], changes: [], plan };
  const changes = changesBetween(
    { ...before, persons: personsById(present) },
    { ...fields, ...(persons ? { persons: personsById(persons.after) } : {}) },
  );
  const isChanged = changes.length > 0 || wants.length > 0;
  return { group, verdict: isChanged ? 'changed' : 'unchanged', faults: [], changes, plan };
}

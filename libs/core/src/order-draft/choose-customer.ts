import { Problem, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Contact } from '../contact/contact.entity';
import type { Author } from '../history/author';
import { deviates } from './deviations';
import { OrderDraftLine } from './order-draft-line.entity';
import type { OrderDraft } from './order-draft.entity';
import { decideDraft } from './store-order-drafts';

/** A person has said who the customer of an undecided draft is: `follows['customer-chosen']` of a part hears of it. */
export interface ChosenCustomer {
  author: Author;
  /** As it was, undecided. */
  draft: OrderDraft;
  customer: Contact;
}

/** Makes a contact the customer of an open draft. Throws `draft-not-open` and `version-stale`. */
export async function chooseCustomer(
  manager: EntityManager,
  author: Author,
  draft: OrderDraft,
  customer: Contact,
): Promise<void> {
  if (draft.state !== 'draft')
    throw new Problem(409, 'draft-not-open', { number: draft.number, state: draft.state });
  const warnings = draft.warnings.filter((warning) => warning.code !== 'contact-undecided');
  const lines = await manager.findBy(OrderDraftLine, { orderDraftId: draft.id });
  const decided = { contactId: customer.id, warnings };
  const hasDeviations = deviates(decided, lines);
  const change = { ...decided, contactMatch: 'chosen', candidates: null, hasDeviations };
  await decideDraft(manager, author, draft, change, 'customer-chosen');
}

/** Tells the other parts of the instance. They know what else the choice settles. */
export async function tellChosenCustomer(
  manager: EntityManager,
  instance: Instance,
  chosen: ChosenCustomer,
): Promise<void> {
  for (const part of [...instance.modules, ...instance.extensions.all])
    await part.follows?.['customer-chosen']?.(manager, instance, chosen as never);
}

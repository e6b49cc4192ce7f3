import type { EntityManager } from 'typeorm';
import { ArticleSupplier } from '../article/article-supplier.entity';
import { Article } from '../article/article.entity';
import { ownCompany } from '../company/own-company';
import { ContactPerson } from '../contact/contact-person.entity';
import type { Contact } from '../contact/contact.entity';
import type { CsvGroup } from '../csv/csv-register';
import { byField, findIn } from '../csv/find-in';
import { completePerson } from '../order-terms/parties';
import type { OrderCards } from './new-purchase-order';
import type { PurchaseOrderLine } from './purchase-order-line.entity';
import type { KnownArticles } from './purchase-order-values';

/** What orders are filled in from, read once for all the orders of a chunk. */
export interface KnownForOrders {
  cardsOf(supplier: Contact): OrderCards;
  articlesOf(supplier: Contact): KnownArticles;
}

export async function knownForOrders(
  manager: EntityManager,
  groups: CsvGroup[],
  lines: PurchaseOrderLine[],
  suppliers: Contact[],
): Promise<KnownForOrders> {
  const company = await ownCompany(manager);
  const said = groups.flatMap(({ details = [] }) =>
    details.map(({ fields }) => fields['articleNumber'] as string | null | undefined),
  );
  const named = await findIn(manager, Article, 'number', said);
  const present = await findIn(
    manager,
    Article,
    'id',
    lines.map(({ articleId }) => articleId),
  );
  const [numbers, ids] = [byField(named, 'number'), byField([...present, ...named], 'id')];
  const rows = await findIn(
    manager,
    ArticleSupplier,
    'articleId',
    [...ids.values()].map(({ id }) => id),
  );
  const ofSupplier = new Map(rows.map((row) => [`${row.articleId} ${row.contactId}`, row]));
  const contactIds = [company.contactId, ...suppliers.map(({ id }) => id)];
  const persons = (await findIn(manager, ContactPerson, 'contactId', contactIds)).filter(
    ({ isDefault, active }) => isDefault && active,
  );
  const defaults = byField(persons, 'contactId');
  const personOf = (id: string | null) => {
    const person = defaults.get(id);
    return person ? completePerson(person) : null;
  };
  return {
    cardsOf: ({ id }) => ({ company, ownPerson: personOf(company.contactId), supplierPerson: personOf(id) }),
    articlesOf: (supplier) => ({
      articleOf: ({ articleId, articleNumber }) =>
        articleId ? ids.get(articleId) : articleNumber ? numbers.get(articleNumber) : undefined,
      supplierOf: ({ id }) => ofSupplier.get(`${id} ${supplier.id}`),
    }),
  };
}

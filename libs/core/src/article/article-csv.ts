import { insertRows, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Contact } from '../contact/contact.entity';
import { contactsByNumber, firsts } from '../contact/merged-contact';
import type { CsvGroup, CsvRegister, ImportContext, Judged, Values } from '../csv/csv-register';
import { byField, deleteIn, findIn, grouped } from '../csv/find-in';
import { oneDefault, unmentioned } from '../csv/merge-details';
import { messageFaults } from '../csv/message-faults';
import { changesBetween, type FieldChange } from '../history/changes-between';
import { writeHistory } from '../history/write-history';
import { isPositive } from '../order-terms/amounts';
import { retryOrdersWithArticles } from '../purchase-order/retry-orders';
import { ArticleWord } from '../search/search-word.entity';
import { changeWords } from '../search/store-words';
import { ArticleCreation, ArticleFields, type ArticleSupplierFields } from './article-messages';
import { ArticleSupplier } from './article-supplier.entity';
import { Article } from './article.entity';
import { articleTexts, createArticles, newArticle, supplierRows, suppliersByContact } from './store-articles';
import { articleColumns } from './article-columns';
import { exportedPage } from './article-export';

interface Plan {
  before: { article: Article; suppliers: ArticleSupplier[] } | null;
  article: Article;
  /** Undefined: they stay. */
  suppliers: ArticleSupplier[] | undefined;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** Articles as files: one row per article and supplier. */
export function articleCsv(instance: Instance): CsvRegister<Plan> {
  const creation = instance.validator.compileAll(ArticleCreation);
  const change = instance.validator.compileAll(ArticleFields);

  const judgeOne = (group: CsvGroup, known: Known, context: ImportContext): Judged<Plan> => {
    const before = known.articles.get(group.fields['number']) ?? null;
    const rows = before ? (known.suppliers.get(before.id) ?? []) : [];
    const suppliers = group.details && supplierFields(group, known, rows, context);
    const message: Values = { ...group.fields, ...(suppliers ? { suppliers } : {}) };
    const validate = before ? change : creation;
    const faults = [...group.faults, ...messageFaults(validate, message, 'suppliers', group, context)];
    const { priceQuantity } = group.fields;
    if (typeof priceQuantity === 'string' && !isPositive(priceQuantity))
      faults.push({
        line: group.line,
        column: context.headingOf('priceQuantity'),
        code: 'price-quantity-not-positive',
        params: {},
      });
    if (faults.length > 0) return { group, verdict: 'fault', faults, changes: [] };
    return planned(group, context.author.at, before, rows, suppliers);
  };

  return {
    name: 'articles',
    columns: articleColumns,
    keys: ['number'],
    keyOf: (row) => {
      const number = row('number');
      return number === '' ? '' : `number:${number}`;
    },
    numbersFor: () => ({}),
    async judge(manager, groups, context, lock) {
      const known = await load(manager, groups, lock);
      return groups.map((group) => judgeOne(group, known, context));
    },
    store: (manager, judged, context) =>
      store(
        manager,
        judged.flatMap(({ plan, changes }) => (plan ? [{ plan, changes }] : [])),
        context,
      ),
    page: exportedPage,
  };
}

interface Known {
  articles: Map<unknown, Article>;
  suppliers: Map<unknown, ArticleSupplier[]>;
  contacts: Map<unknown, Contact>;
}

async function load(manager: EntityManager, groups: CsvGroup[], lock: boolean): Promise<Known> {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const numbers = groups.map(({ fields }) => text(fields['number']));
  const articles = await findIn(manager, Article, 'number', numbers, lock);
  const ids = articles.map(({ id }) => id);
  const supplierNumbers = groups.flatMap(({ details = [] }) =>
    details.map(({ fields }) => text(fields['supplierNumber'])),
  );
  return {
    articles: byField(articles, 'number'),
    suppliers: grouped(await findIn(manager, ArticleSupplier, 'articleId', ids, lock), 'articleId'),
    contacts: firsts(await contactsByNumber(manager, 'supplierNumber', supplierNumbers)),
  };
}

const withoutArticle = ({ articleId: _article, ...supplier }: ArticleSupplier) => supplier;

/** The suppliers as a request would name them, the file's first. What the file has no column for stays as it is. */
function supplierFields(
  group: CsvGroup,
  { contacts }: Known,
  present: ArticleSupplier[],
  context: ImportContext,
): ArticleSupplierFields[] {
  const seen = new Set<string>();
  const column = context.headingOf('suppliers/supplierNumber');
  const details = group.details ?? [];
  const named = details.map(({ line, fields: { supplierNumber, ...fields } }) => {
    const contactId = contacts.get(supplierNumber)?.id;
    const fault = (code: string, params = {}) => group.faults.push({ line, column, code, params });
    if (!supplierNumber) fault('field-missing');
    else if (!contactId) fault('csv-supplier-unknown', { number: supplierNumber });
    else if (seen.has(contactId)) fault('supplier-twice');
    if (contactId) seen.add(contactId);
    const known = present.find((row) => row.contactId === contactId);
    return { ...(known && withoutArticle(known)), ...fields, contactId: contactId ?? nobody };
  });
  const mentioned = new Set(present.filter(({ contactId }) => seen.has(contactId)));
  return oneDefault<ArticleSupplierFields>(
    [...named, ...unmentioned(context, present, mentioned).map(withoutArticle)],
    details.map(({ fields }) => fields['isDefault'] === true),
    ({ contactId }) => present.some((row) => row.isDefault && row.contactId === contactId),
  );
}

function planned(
  group: CsvGroup,
  at: Date,
  before: Article | null,
  rows: ArticleSupplier[],
  suppliers: ArticleSupplierFields[] | undefined,
): Judged<Plan> {
  const fields = group.fields as Partial<Article>;
  if (!before) {
    const article = newArticle(fields as ArticleCreation, at);
    const plan = { before, article, suppliers: supplierRows(article.id, suppliers ?? []) };
    return { group, verdict: 'new', faults: [], changes: [], plan };
  }
  const after = suppliers && supplierRows(before.id, suppliers);
  const changes = changesBetween(
    { ...before, suppliers: suppliersByContact(rows) },
    { ...fields, ...(after ? { suppliers: suppliersByContact(after) } : {}) },
  );
  if (changes.length === 0) return { group, verdict: 'unchanged', faults: [], changes };
  const article = { ...before, ...fields, updatedAt: at.toISOString(), version: before.version + 1 };
  const plan = { before: { article: before, suppliers: rows }, article, suppliers: after };
  return { group, verdict: 'changed', faults: [], changes, plan };
}

async function store(
  manager: EntityManager,
  plans: { plan: Plan; changes: FieldChange[] }[],
  { author }: ImportContext,
): Promise<void> {
  const added = plans.filter(({ plan }) => plan.before === null);
  await createArticles(
    manager,
    author,
    added.map(({ plan: { article, suppliers = [] } }) => ({ article, suppliers })),
  );
  const changed = plans.flatMap(({ plan, changes }) =>
    plan.before ? [{ ...plan, before: plan.before, changes }] : [],
  );
  if (changed.length === 0) return;
  await replaceRows(manager, changed);
  await changeWords(
    manager,
    ArticleWord,
    changed.map(({ before, article }) => ({
      id: article.id,
      before: articleTexts(before.article),
      after: articleTexts(article),
    })),
  );
  await writeHistory(
    manager,
    author,
    changed.map(({ article, changes }) => ({
      register: 'article',
      recordId: article.id,
      action: 'changed',
      changes,
    })),
  );
  await retryOrdersWithArticles(
    manager,
    changed.map(({ article }) => article.id),
  );
}

/**
 * Rows that were read under lock are taken out and put in again, many at a time; nobody sees the moment between.
 * A statement per article would take most of the time of an import.
 */
async function replaceRows(
  manager: EntityManager,
  changed: { article: Article; suppliers: ArticleSupplier[] | undefined }[],
): Promise<void> {
  const inOrder = [...changed].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  await deleteIn(
    manager,
    Article,
    'id',
    inOrder.map(({ article }) => article.id),
  );
  await insertRows(
    manager,
    Article,
    inOrder.map(({ article }) => article),
  );
  const withSuppliers = inOrder.filter(({ suppliers }) => suppliers !== undefined);
  await deleteIn(
    manager,
    ArticleSupplier,
    'article_id',
    withSuppliers.map(({ article }) => article.id),
  );
  await insertRows(
    manager,
    ArticleSupplier,
    withSuppliers.flatMap(({ suppliers = [] }) => suppliers),
  );
}

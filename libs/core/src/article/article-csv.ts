import { insertRows, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import type { CsvColumn, CsvGroup, CsvRegister, ImportContext, Judged, Values } from '../csv/csv-register';
import { byField, deleteIn, findIn, grouped } from '../csv/find-in';
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

const columns: CsvColumn[] = [
  { field: 'number', kind: 'text', headings: { nb: 'Artikkelnummer', en: 'Article number' } },
  {
    field: 'description',
    kind: 'text',
    keepsWhenEmpty: true,
    headings: { nb: 'Beskrivelse', en: 'Description' },
  },
  {
    field: 'type',
    kind: 'choice',
    keepsWhenEmpty: true,
    headings: { nb: 'Type', en: 'Type' },
    words: {
      article: { nb: 'Artikkel', en: 'Article' },
      product: { nb: 'Produkt', en: 'Product' },
      equipment: { nb: 'Utstyr', en: 'Equipment' },
    },
  },
  { field: 'category', kind: 'text', headings: { nb: 'Kategori', en: 'Category' } },
  { field: 'unit', kind: 'text', keepsWhenEmpty: true, headings: { nb: 'Enhet', en: 'Unit' } },
  { field: 'price', kind: 'decimal', headings: { nb: 'Pris', en: 'Price' } },
  {
    field: 'priceQuantity',
    kind: 'decimal',
    keepsWhenEmpty: true,
    headings: { nb: 'Prisen gjelder antall', en: 'Price per quantity' },
  },
  { field: 'currency', kind: 'capitals', keepsWhenEmpty: true, headings: { nb: 'Valuta', en: 'Currency' } },
  { field: 'purchasePrice', kind: 'decimal', headings: { nb: 'Innkjøpspris', en: 'Purchase price' } },
  {
    field: 'purchaseCurrency',
    kind: 'capitals',
    headings: { nb: 'Innkjøpsvaluta', en: 'Purchase currency' },
  },
  {
    field: 'purchaseDiscountPercent',
    kind: 'decimal',
    keepsWhenEmpty: true,
    headings: { nb: 'Innkjøpsrabatt %', en: 'Purchase discount %' },
  },
  { field: 'purchaseQuantity', kind: 'decimal', headings: { nb: 'Innkjøpsantall', en: 'Purchase quantity' } },
  { field: 'gtin', kind: 'code', headings: { nb: 'GTIN', en: 'GTIN' } },
  { field: 'active', kind: 'flag', keepsWhenEmpty: true, headings: { nb: 'Aktiv', en: 'Active' } },
  {
    field: 'suppliers/supplierNumber',
    kind: 'text',
    perRow: true,
    headings: { nb: 'Leverandørnummer', en: 'Supplier number' },
  },
  {
    field: 'suppliers/supplierName',
    kind: 'shown',
    perRow: true,
    headings: { nb: 'Leverandør', en: 'Supplier' },
  },
  {
    field: 'suppliers/supplierArticleNumber',
    kind: 'text',
    perRow: true,
    headings: { nb: 'Leverandørens artikkelnummer', en: "Supplier's article number" },
  },
  {
    field: 'suppliers/description',
    kind: 'text',
    perRow: true,
    headings: { nb: 'Leverandørens beskrivelse', en: "Supplier's description" },
  },
  {
    field: 'suppliers/price',
    kind: 'decimal',
    perRow: true,
    headings: { nb: 'Leverandørens pris', en: "Supplier's price" },
  },
  {
    field: 'suppliers/currency',
    kind: 'capitals',
    perRow: true,
    headings: { nb: 'Leverandørens valuta', en: "Supplier's currency" },
  },
  {
    field: 'suppliers/leadTimeDays',
    kind: 'whole',
    perRow: true,
    headings: { nb: 'Leveringstid (dager)', en: 'Lead time (days)' },
  },
  {
    field: 'suppliers/isDefault',
    kind: 'flag',
    perRow: true,
    keepsWhenEmpty: true,
    headings: { nb: 'Standardleverandør', en: 'Default supplier' },
  },
];

interface Plan {
  before: { article: Article; suppliers: ArticleSupplier[] } | null;
  article: Article;
  /** Undefined: they stay. */
  suppliers: ArticleSupplier[] | undefined;
}

const nobody = '00000000-0000-0000-0000-000000000000';
const pageOfArticles = 500;

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
    columns,
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
    page: exportPage,
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
    contacts: byField(await findIn(manager, Contact, 'supplierNumber', supplierNumbers), 'supplierNumber'),
  };
}

/** The suppliers as a request would name them. What the file has no column for stays as it is. */
function supplierFields(
  group: CsvGroup,
  { contacts }: Known,
  present: ArticleSupplier[],
  context: ImportContext,
): ArticleSupplierFields[] {
  const seen = new Set<string>();
  const column = context.headingOf('suppliers/supplierNumber');
  return (group.details ?? []).map(({ line, fields: { supplierNumber, ...fields } }) => {
    const contactId = contacts.get(supplierNumber)?.id;
    const fault = (code: string, params = {}) => group.faults.push({ line, column, code, params });
    if (!supplierNumber) fault('field-missing');
    else if (!contactId) fault('csv-supplier-unknown', { number: supplierNumber });
    else if (seen.has(contactId)) fault('supplier-twice');
    if (contactId) seen.add(contactId);
    const { articleId: _article, ...kept } = present.find((row) => row.contactId === contactId) ?? {
      articleId: null,
    };
    return { ...kept, ...fields, contactId: contactId ?? nobody };
  });
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

/** By number, which is how a person finds an article in a list. */
async function exportPage(manager: EntityManager, after: string | null) {
  const query = manager
    .createQueryBuilder(Article, 'article')
    .orderBy('article.number')
    .limit(pageOfArticles);
  if (after !== null) query.where('article.number > :after', { after });
  const articles = await query.getMany();
  const rows = await findIn(
    manager,
    ArticleSupplier,
    'articleId',
    articles.map(({ id }) => id),
  );
  const contacts = byField(
    await findIn(
      manager,
      Contact,
      'id',
      rows.map(({ contactId }) => contactId),
    ),
    'id',
  );
  const byArticle = grouped(rows, 'articleId');
  const records = articles.map((article) => ({
    fields: { ...article },
    details: (byArticle.get(article.id) ?? [])
      .map(({ articleId: _article, contactId, ...supplier }) => ({
        ...supplier,
        supplierNumber: contacts.get(contactId)?.supplierNumber ?? null,
        supplierName: contacts.get(contactId)?.name ?? null,
      }))
      .sort((a, b) => compare(a.supplierNumber, b.supplierNumber)),
  }));
  return { records, next: articles.length === pageOfArticles ? (articles.at(-1)?.number ?? null) : null };
}

const compare = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : 1);

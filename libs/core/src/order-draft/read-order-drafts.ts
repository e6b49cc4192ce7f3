import { notFound, render, renderFault, type Language } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { Article } from '../article/article.entity';
import { Contact } from '../contact/contact.entity';
import { deviationPercent, lineAmount } from '../order-terms/amounts';
import { listRecords, type Listing, type ListPage } from '../search/list-records';
import { OrderDraftWord } from '../search/search-word.entity';
import { OrderDraftLine } from './order-draft-line.entity';
import type { OrderDraftDetail, OrderDraftQuery, OrderDraftView } from './order-draft-messages';
import { OrderDraft, type ContactCandidate } from './order-draft.entity';

async function views(
  manager: EntityManager,
  drafts: OrderDraft[],
  language: Language,
): Promise<OrderDraftView[]> {
  const ids = [...new Set(drafts.flatMap((draft) => draft.contactId ?? []))];
  const contacts = await manager.find(Contact, { select: { id: true, name: true }, where: { id: In(ids) } });
  return drafts.map((draft) => ({
    ...draft,
    contactName: contacts.find((contact) => contact.id === draft.contactId)?.name ?? null,
    unread: draft.state === 'draft' && draft.readAt === null,
    candidates: draft.candidates?.map((candidate) => candidateView(candidate, language)) ?? null,
    warnings: draft.warnings.map((warning) => renderFault(warning, language)),
  }));
}

const candidateView = ({ evidence, ...candidate }: ContactCandidate, language: Language) => ({
  ...candidate,
  ...(evidence && {
    evidence: evidence.map(({ code, params }) => ({ code, params, detail: render(code, params, language) })),
  }),
});

export async function findOrderDraft(manager: EntityManager, id: string): Promise<OrderDraft> {
  const draft = await manager.findOneBy(OrderDraft, { id });
  if (!draft) throw notFound('order draft');
  return draft;
}

export async function readOrderDraft(
  manager: EntityManager,
  id: string,
  language: Language,
): Promise<OrderDraftDetail> {
  const [view] = await views(manager, [await findOrderDraft(manager, id)], language);
  const lines = await manager.find(OrderDraftLine, {
    where: { orderDraftId: id },
    order: { lineNumber: 'ASC' },
  });
  const articles = await manager.findBy(Article, {
    id: In([...new Set(lines.flatMap((line) => line.articleId ?? []))]),
  });
  return {
    ...(view as OrderDraftView),
    lines: lines.map((line) => {
      const { orderDraftId: _id, ...fields } = line;
      const article = articles.find((candidate) => candidate.id === line.articleId);
      return {
        ...fields,
        ownArticleNumber: article?.number ?? null,
        ownDescription: article?.description ?? null,
        deviationPercent: line.ownPrice === null ? null : deviationPercent(line.unitPrice, line.ownPrice),
        amount: lineAmount(line),
      };
    }),
  };
}

const listing: Listing<OrderDraft> = {
  entity: OrderDraft,
  alias: 'draft',
  words: OrderDraftWord,
  sorts: {
    receivedAt: { by: 'id', direction: 'DESC' },
    number: { by: 'number', direction: 'ASC', unique: true },
    requestedDeliveryDate: { by: 'requestedDeliveryDate', direction: 'ASC', nullable: true },
  },
  matches: 'DESC',
};

export async function listOrderDrafts(
  manager: EntityManager,
  request: OrderDraftQuery,
  language: Language,
): Promise<ListPage<OrderDraftView>> {
  const { state, contactId, connectionId, deviations, unread, undecidedCustomer } = request;
  const page = await listRecords(manager, listing, request, (query) => {
    if (request.number) query.andWhere('draft.number = :number', { number: request.number });
    if (state) query.andWhere('draft.state = :state', { state });
    if (contactId) query.andWhere('draft.contactId = :contactId', { contactId });
    if (connectionId) query.andWhere('draft.connectionId = :connectionId', { connectionId });
    if (deviations)
      query.andWhere('draft.hasDeviations = :deviations', { deviations: deviations === 'true' });
    if (unread) query.andWhere("draft.state = 'draft' AND draft.readAt IS NULL");
    if (undecidedCustomer) query.andWhere("draft.state = 'draft' AND draft.contactId IS NULL");
  });
  return { ...page, items: await views(manager, page.items, language) };
}

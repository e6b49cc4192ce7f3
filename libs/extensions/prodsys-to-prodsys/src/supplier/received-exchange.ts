import { OrderDraft } from '@prodsys/core';
import {
  Problem,
  problemDocument,
  render,
  type IntegrationLogEntry,
  type LogExchange,
} from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { PartnerReceipt } from './receipt.entity';
import { PartnerRefusal } from './refusal.entity';

/** A partner's message, where it is kept, and what we answered. Nothing is kept a second time for the log. */
export async function receivedExchange(
  manager: EntityManager,
  publicUrl: string,
  entry: IntegrationLogEntry,
): Promise<LogExchange | null> {
  switch (entry.code) {
    case 'order-received':
    case 'order-revised':
      return taken(manager, entry);
    case 'order-refused-by-us':
      return refused(manager, publicUrl, entry);
    case 'order-not-forwarded':
      return notForwarded(entry);
    case 'change-requested':
      return changeRequested(manager, entry);
    default:
      return null;
  }
}

type Entry = IntegrationLogEntry;
const headers = { 'content-type': 'application/json; charset=utf-8' };
const problemHeaders = { 'content-type': 'application/problem+json; charset=utf-8' };
const keyOf = ({ connectionId, documentId }: Entry) => ({
  connectionId: connectionId ?? '',
  documentId: documentId ?? '',
});

/** A receipt and its entry are written by one unit of work, at one time. */
async function taken(manager: EntityManager, entry: Entry): Promise<LogExchange | null> {
  const { at } = entry;
  const receipt = await manager.findOneBy(PartnerReceipt, { ...keyOf(entry), receivedAt: at });
  return (
    receipt && {
      request: { at, body: receipt.message },
      answer: { at, status: 201, headers, body: JSON.stringify(receipt.answer) },
      errorUrl: null,
    }
  );
}

/** One refusal is kept per order, so it may be of a later try than the entry: its time says so. */
async function refused(manager: EntityManager, publicUrl: string, entry: Entry): Promise<LogExchange | null> {
  const refusal = await manager.findOneBy(PartnerRefusal, keyOf(entry));
  if (!refusal) return null;
  const { code, faults, refusedAt: at } = refusal;
  const errorUrl = `${publicUrl}/errors/${refusal.pageKey}`;
  const params = faults.find((fault) => fault.code === code)?.params ?? {};
  const problem = new Problem(422, code, params, { errors: faults, members: { errorUrl } });
  return {
    request: { at, body: refusal.message },
    answer: { at, status: 422, headers: problemHeaders, body: bodyOf(problem, entry) },
    errorUrl,
  };
}

function notForwarded({ at, params }: Entry): LogExchange {
  const reason = String(params['reason']);
  const body = JSON.stringify({ reason, message: render(reason, {}, 'en') });
  return { request: null, answer: { at, status: 202, headers, body }, errorUrl: null };
}

async function changeRequested(manager: EntityManager, entry: Entry): Promise<LogExchange> {
  const draft = await manager.findOneBy(OrderDraft, keyOf(entry));
  const problem = new Problem(409, 'order-already-accepted', { number: draft?.number ?? '' });
  const answer = { at: entry.at, status: 409, headers: problemHeaders, body: bodyOf(problem, entry) };
  return { request: null, answer, errorUrl: null };
}

const bodyOf = (problem: Problem, { traceId }: Entry) =>
  JSON.stringify(problemDocument(problem, traceId ?? '', 'en'));

import { Contact } from '@prodsys/core';
import { AuditEntry, IntegrationLogEntry, render, type Instance, type Language } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { findConnection } from '../connections/connection.routes';
import {
  partnerHistoryLength,
  partnerLogLength,
  type PartnerDetail,
  type PartnerHistoryEntry,
  type PartnerLogEntry,
  type PartnerView,
} from './partner-messages';
import { partnerViews } from './partner-views';

/** One partner with who it is, what last happened over its connection, and who changed that. Throws `not-found`. */
export async function readPartner(
  manager: EntityManager,
  instance: Instance,
  id: string,
  language: Language,
): Promise<PartnerDetail> {
  const connection = await findConnection(manager, id);
  const [view] = await partnerViews(manager, instance, [connection], language);
  const contact = view?.contactId ? await manager.findOneBy(Contact, { id: view.contactId }) : null;
  return {
    ...(view as PartnerView),
    identity: {
      organisationNumber: contact?.organisationNumber ?? null,
      gln: contact?.gln ?? null,
      instanceId: connection.supplierInstanceId ?? connection.customerInstanceId,
      endpoint: connection.endpoint,
    },
    log: await lastLogEntries(manager, id, language),
    history: await lastChanges(manager, id, language),
  };
}

/** The index of the log is by level: the newest of each, put together. */
async function lastLogEntries(
  manager: EntityManager,
  connectionId: string,
  language: Language,
): Promise<PartnerLogEntry[]> {
  const entries: IntegrationLogEntry[] = [];
  for (const level of ['info', 'warning', 'error'] as const)
    entries.push(
      ...(await manager.find(IntegrationLogEntry, {
        where: { connectionId, level },
        order: { at: 'DESC', id: 'DESC' },
        take: partnerLogLength,
      })),
    );
  const newestFirst = (a: IntegrationLogEntry, b: IntegrationLogEntry) =>
    a.at + a.id < b.at + b.id ? 1 : -1;
  return entries
    .sort(newestFirst)
    .slice(0, partnerLogLength)
    .map(({ id, at, level, direction, documentType, documentId, documentNumber, code, params }) => ({
      id,
      at,
      level,
      direction,
      documentType,
      documentId,
      documentNumber,
      code,
      message: render(code, params, language),
    }));
}

async function lastChanges(
  manager: EntityManager,
  objectId: string,
  language: Language,
): Promise<PartnerHistoryEntry[]> {
  const entries = await manager.find(AuditEntry, {
    where: { objectId },
    order: { at: 'DESC', id: 'DESC' },
    take: partnerHistoryLength,
  });
  return entries.map(({ id, at, actor, action, params }) => ({
    id,
    at,
    actor,
    action,
    message: render(`audit-${action}`, params, language),
  }));
}

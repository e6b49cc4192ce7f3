import type { Instance, Language } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import { whyItRests } from '../connections/why-it-rests';
import { extensionId } from '../extension-id';
import { actionsNeeded } from './actions-needed';
import { documentTypesOf } from './document-types';
import type { PartnerView } from './partner-messages';
import { heldToken, issuedToken } from './partner-token';
import { readFacts, type Facts } from './read-facts';

/** These connections as a person sees the partners behind them. */
export async function partnerViews(
  manager: EntityManager,
  instance: Instance,
  connections: PartnerConnection[],
  language: Language,
): Promise<PartnerView[]> {
  const isOn = await instance.extensions.isOn(extensionId);
  const facts = await readFacts(manager, connections);
  const now = instance.now();
  return connections.map((connection) => {
    const { id, name, role, state, stateReason, endpoint, automaticExport, version } = connection;
    const contact = contactOf(connection, facts);
    const token =
      role === 'buyer'
        ? heldToken(connection, now)
        : issuedToken(
            facts.tokens.filter(({ connectionId }) => connectionId === id),
            now,
          );
    const openErrors =
      (role === 'buyer'
        ? facts.failedOrders.get(connection.supplierContactId ?? '')
        : facts.refusals.get(id)) ?? 0;
    const exchange = facts.exchanges.get(id);
    const customerUndecided = facts.undecided.has(id);
    return {
      id,
      name,
      role,
      state,
      stateReason,
      ...whyItRests(connection, language),
      endpoint,
      automaticExport,
      contactId: contact?.id ?? null,
      contactName: contact?.name ?? null,
      contactNumber: (role === 'buyer' ? contact?.supplierNumber : contact?.customerNumber) ?? null,
      documentTypes: documentTypesOf(connection, isOn),
      actionNeeded: actionsNeeded(connection, { ...token, openErrors, customerUndecided }, language),
      ...token,
      lastExchangeAt: exchange?.info ?? null,
      lastErrorAt:
        [exchange?.warning, exchange?.error]
          .filter((at) => at != null)
          .sort()
          .at(-1) ?? null,
      openErrors,
      responsible: (connection.responsibleUserIds ?? []).flatMap((userId) => {
        const user = facts.users.get(userId);
        return user ? [{ id: user.id, name: user.name }] : [];
      }),
      version,
    };
  });
}

const contactOf = ({ supplierContactId, customerContactId }: PartnerConnection, { contacts }: Facts) =>
  contacts.get(supplierContactId ?? customerContactId ?? '');

import { Contact, ownCompany, PurchaseOrder } from '@prodsys/core';
import type { Fault } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import type { OrderContent } from './build-message';
import { loadContent } from './load-content';
import { contentFaults, eligibilityFaults } from './local-faults';

export interface LocalVerdict {
  content: OrderContent;
  connection: PartnerConnection | undefined;
  /** Not exported as things stand. */
  eligibility: Fault[];
  /** To be mended before it can be sent. */
  faults: Fault[];
}

/** What we ourselves have against exporting these orders. Unknown ids are left out. */
export async function localVerdicts(manager: EntityManager, ids: string[]): Promise<LocalVerdict[]> {
  const orders: PurchaseOrder[] = [];
  for (let start = 0; start < ids.length; start += 900)
    orders.push(...(await manager.findBy(PurchaseOrder, { id: In(ids.slice(start, start + 900)) })));
  const company = await ownCompany(manager);
  const supplierIds = [...new Set(orders.map((order) => order.supplierContactId))];
  const suppliers = await manager.findBy(Contact, { id: In(supplierIds) });
  const connections = await manager.findBy(PartnerConnection, { supplierContactId: In(supplierIds) });
  const contents = await loadContent(manager, orders);
  return contents.map((content) => {
    const { supplierContactId } = content.order;
    const connection = connections.find((candidate) => candidate.supplierContactId === supplierContactId);
    const supplier = suppliers.find((candidate) => candidate.id === supplierContactId);
    return {
      content,
      connection,
      eligibility: eligibilityFaults(content, company, supplier, connection),
      faults: contentFaults(content, company),
    };
  });
}

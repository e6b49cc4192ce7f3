import { Contact, ownCompany, PurchaseOrder } from '@prodsys/core';
import type { Fault } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import type { OrderContent } from './build-message';
import { loadContent } from './load-content';
import { contentFaults, eligibilityFaults } from './local-faults';

export interface Eligibility {
  order: PurchaseOrder;
  connection: PartnerConnection | undefined;
  /** Not exported as things stand. */
  eligibility: Fault[];
}

export interface LocalVerdict extends Eligibility {
  content: OrderContent;
  /** To be mended before it can be sent. */
  faults: Fault[];
}

/** May these orders be exported at all? Does not read their lines. Unknown ids are left out. */
export async function eligibilityOf(manager: EntityManager, ids: string[]): Promise<Eligibility[]> {
  const orders: PurchaseOrder[] = [];
  for (let start = 0; start < ids.length; start += 900)
    orders.push(...(await manager.findBy(PurchaseOrder, { id: In(ids.slice(start, start + 900)) })));
  const company = await ownCompany(manager);
  const supplierIds = [...new Set(orders.map((order) => order.supplierContactId))];
  const suppliers = await manager.findBy(Contact, { id: In(supplierIds) });
  const connections = await manager.findBy(PartnerConnection, { supplierContactId: In(supplierIds) });
  return orders.map((order) => {
    const connection = connections.find(
      (candidate) => candidate.supplierContactId === order.supplierContactId,
    );
    const supplier = suppliers.find((candidate) => candidate.id === order.supplierContactId);
    return { order, connection, eligibility: eligibilityFaults(order, company, supplier, connection) };
  });
}

/** All that we ourselves have against exporting these orders. Unknown ids are left out. */
export async function localVerdicts(manager: EntityManager, ids: string[]): Promise<LocalVerdict[]> {
  const eligible = await eligibilityOf(manager, ids);
  const company = await ownCompany(manager);
  const contents = await loadContent(
    manager,
    eligible.map(({ order }) => order),
  );
  return eligible.flatMap((verdict, index) => {
    const content = contents[index];
    return content ? [{ ...verdict, content, faults: contentFaults(content, company) }] : [];
  });
}

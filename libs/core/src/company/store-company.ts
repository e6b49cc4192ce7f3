import { insertRows, stale, writeSetting } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { changeContact, createContacts } from '../contact/store-contacts';
import { changesBetween } from '../history/changes-between';
import type { Author } from '../history/author';
import { writeHistory } from '../history/write-history';
import { retryOrders } from '../purchase-order/retry-orders';
import { Company } from './company.entity';

/** What the company's own contact says of it. */
export const cardOf = ({ name, organisationNumber, gln, email, phone, mobile, address }: Company) => ({
  name,
  organisationNumber,
  gln,
  email,
  phone,
  mobile,
  address,
});

/**
 * Stores the own organisation and its contact: the company is its own customer and supplier. `own` is that contact,
 * in case there is none yet. Throws `version-stale`, or the duplicate-key error when somebody else entered it first.
 */
export async function storeCompany(
  manager: EntityManager,
  author: Author,
  present: Company,
  company: Company,
  own: Contact,
): Promise<void> {
  if (company.contactId === null) {
    await createContacts(manager, author, [{ contact: own, persons: [] }]);
    company.contactId = own.id;
  } else {
    const contact = await manager.findOneByOrFail(Contact, { id: company.contactId });
    await changeContact(manager, author, contact, contact.version, cardOf(company));
  }
  if (present.version === 0) await insertRows(manager, Company, [company]);
  else {
    const { affected } = await manager.update(Company, { id: 'own', version: present.version }, company);
    if (affected !== 1) throw stale(present.version + 1);
  }
  await writeHistory(manager, author, [
    {
      register: 'company',
      recordId: 'own',
      action: present.version === 0 ? 'created' : 'changed',
      changes: changesBetween({ ...present }, { ...company }),
    },
  ]);
  // Every message carries the company's card.
  await retryOrders(manager);
  await writeSetting(manager, 'display-name', company.name);
}

import { creationOf, messageOf, valuesOf } from './contact-form';

const values = { ...valuesOf(undefined, 'supplier'), name: 'Stål AS', email: 'post@stal.example' };
const nobody = { name: '', email: '', phone: '' };

describe('a contact as a person fills it in', () => {
  it('is of the role whose list the person came from, and gets its number from the series', () =>
    expect(messageOf(values)).toMatchObject({ isSupplier: true, isCustomer: false, supplierNumber: null }));

  it('may have its numbers written in groups', () =>
    expect(messageOf({ ...values, organisationNumber: '974 760 673', gln: '7080 0012 34567' })).toMatchObject(
      {
        organisationNumber: '974760673',
        gln: '7080001234567',
      },
    ));

  it('has no invoice address when only the country stands there', () =>
    expect(messageOf(values).invoiceAddress).toBeNull());

  it('has no contact person when nothing is said of one', () => {
    expect(creationOf({ ...values, persons: [nobody] }).persons).toEqual([]);
    expect(creationOf({ ...values, persons: [{ ...nobody, name: 'Kari' }] }).persons).toEqual([
      { name: 'Kari', email: null, phone: null },
    ]);
  });

  it('is sent with an address that lacks everything, so that the instance names each missing part', () =>
    expect(creationOf({ ...values, persons: [] }).address).toMatchObject({ line1: '', countryCode: 'NO' }));
});

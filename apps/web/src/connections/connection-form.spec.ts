import { accessChangeOf, changeOf, valuesOf, type Connection } from './connection-form';

const endpoint = 'https://stal.example/api/partner/v1';
const connection = (role: Connection['role']): Connection => ({
  id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
  role,
  name: 'Nordisk Stål AS',
  state: 'active',
  stateReason: null,
  contactId: null,
  partnerInstanceId: null,
  endpoint: role === 'buyer' ? endpoint : null,
  hasToken: role === 'buyer',
  automaticExport: true,
  acceptedDocumentTypes: ['purchase-order'],
  responsibleUserIds: ['anne', 'left'],
  partner: null,
  failures: 0,
  resumeAt: null,
  createdAt: '2026-11-22T10:00:00.000Z',
  version: 1,
});
const change = (role: Connection['role'], entered: object = {}) =>
  changeOf({ ...valuesOf(connection(role)), ...entered }, connection(role));

describe('a change of a connection', () => {
  it('says at the buyer whether orders go by themselves, at the supplier which documents are taken', () => {
    const both = { name: 'Nordisk Stål AS', contactId: null };
    expect(change('buyer')).toEqual({ ...both, automaticExport: true });
    expect(change('supplier')).toEqual({ ...both, acceptedDocumentTypes: ['purchase-order'] });
  });

  it('names the responsible people only when somebody chose others', () => {
    expect(change('buyer', { name: 'Stål' })).not.toHaveProperty('responsibleUserIds');
    expect(change('buyer', { responsibleUserIds: ['anne'] })).toMatchObject({ responsibleUserIds: ['anne'] });
  });

  it('replaces the token without the space that was pasted around it, and leaves the endpoint alone', () => {
    expect(accessChangeOf({ endpoint, token: ' prodsys_123\n' }, { endpoint })).toEqual({
      token: 'prodsys_123',
    });
  });

  it('replaces the endpoint and keeps the token', () => {
    const other = 'https://ny.example/api/partner/v1';
    expect(accessChangeOf({ endpoint: ` ${other}`, token: '' }, { endpoint })).toEqual({ endpoint: other });
  });
});

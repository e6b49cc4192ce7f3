import { registerExamples } from '@prodsys/platform';

const address = {
  line1: 'Havnegata 1',
  line2: null,
  postalCode: '5003',
  city: 'Bergen',
  countryCode: 'NO',
};
const warning = {
  pointer: '/lines/0/unitPrice',
  code: 'price-differs',
  params: { own: '152.00', sent: '149.50' },
  detail: 'The price differs from ours.',
};

/** What the descriptions of both APIs show for the fields of the exchange. */
registerExamples({
  'PurchaseOrderMessage.number': 'PO-10042',
  'PurchaseOrderMessage.test': false,
  'PurchaseOrderMessage.reference': 'Prosjekt 88',
  'PurchaseOrderMessage.deliveryAddress': address,
  'PurchaseOrderAccepted.number': 'OK-2001',
  'PurchaseOrderStatus.number': 'OK-2001',
  'PurchaseOrderStatus.salesOrderNumber': null,
  'PurchaseOrderStatus.rejectReason': null,
  'PurchaseOrderNotForwarded.message': "The connection is not active at the supplier's.",
  'PurchaseOrderBatch.items': [],
  'BatchItem.status': 202,
  'BatchItem.replayed': true,
  'BatchItem.body': { reason: 'only-test-orders', message: 'The supplier takes test orders only.' },
  'ArticleLookup.numbers': ['STL-200'],
  'ArticleLookupItem.number': 'STL-200',
  'ArticleMatchMessage.number': 'STL-200',
  'PartnerMessage.features': ['purchase-orders/batch', 'purchase-orders/check'],
  'PartnerMessage.scopes': ['PurchaseOrders:Create', 'Articles:Read', 'Contacts:ReadWrite'],
  'PartnerMessage.acceptedDocumentTypes': ['purchase-order'],
  'PartnerMessage.version': '0.1.0',
  'ConnectionView.name': 'Nordisk Stål AS',
  acceptedDocumentTypes: ['purchase-order'],
  endpoint: 'https://supplier.example/api/partner/v1',
  mark: 'MjAyNi0xMS0yMlQxMDowMDowMC4wMDBaIA',
  since: 'MjAyNi0xMS0yMlQxMDowMDowMC4wMDBaIA',
  'PurchaseOrderAccepted.warnings': [warning],
  'PurchaseOrderVerdict.warnings': [warning],
  'Problem.order-invalid': {
    errors: [
      {
        pointer: '/lines/0/articleNumber',
        code: 'article-not-found',
        params: { number: 'STL 200' },
        detail: 'The article STL 200 does not exist.',
      },
    ],
    errorUrl: 'https://supplier.example/errors/Zm9vYmFyYmF6',
  },
});

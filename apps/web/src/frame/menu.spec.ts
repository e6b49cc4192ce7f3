import { menuFor, pathOf } from './menu';

const titles = (role: 'production' | 'office' | 'admin', kind: 'buyer' | 'supplier', menus: string[]) =>
  menuFor({ role }, { kind, menus }).flatMap(({ items }) => items.map(({ title }) => title));

describe('the side menu', () => {
  it('leads a purchaser to purchase orders and to the export, and not to sales', () => {
    const menu = titles('office', 'buyer', ['connections', 'export']);
    expect(menu).toEqual(expect.arrayContaining(['purchaseOrders', 'export', 'articles']));
    expect(menu).not.toContain('orders');
    expect(menu).not.toContain('orderDrafts');
  });

  it('leads an order handler to drafts and orders, and not to purchases', () => {
    const menu = titles('office', 'supplier', ['connections', 'order-drafts']);
    expect(menu).toEqual(expect.arrayContaining(['orderDrafts', 'orders']));
    expect(menu).not.toContain('purchaseOrders');
  });

  it('keeps the administration to administrators', () => {
    expect(titles('admin', 'buyer', ['connections'])).toEqual(
      expect.arrayContaining(['tokens', 'users', 'connections']),
    );
    for (const role of ['office', 'production'] as const) {
      const menu = titles(role, 'buyer', ['connections', 'export']);
      for (const hidden of ['tokens', 'users', 'connections', 'extensions'])
        expect(menu).not.toContain(hidden);
    }
  });

  it('has no way to a module that is off, and both sides where one company is both', () => {
    expect(titles('admin', 'buyer', [])).not.toContain('export');
    expect(titles('admin', 'supplier', [])).not.toContain('orderDrafts');
    expect(titles('office', 'buyer', ['connections', 'export', 'order-drafts'])).toEqual(
      expect.arrayContaining(['purchaseOrders', 'export', 'orderDrafts', 'orders']),
    );
  });

  it('shows no action to Produksjon, who only reads', () =>
    expect(titles('production', 'buyer', ['export'])).not.toContain('export'));

  it('has the paths that the guide names', () => {
    const paths = menuFor({ role: 'admin' }, { kind: 'buyer', menus: ['connections', 'export'] }).flatMap(
      ({ title, items }) => items.map((item) => pathOf(title, item).join(' > ')),
    );
    expect(paths).toEqual(
      expect.arrayContaining([
        'administration > apiAccess > tokens',
        'administration > integrations > connections',
        'administration > extensions',
        'administration > logs > integrationLog',
        'contacts > suppliers',
        'ordering > purchaseOrders',
        'ordering > export',
      ]),
    );
  });
});

import type { RouteObject } from 'react-router';

export const contactRoutes: RouteObject[] = [
  { path: '/contacts', lazy: async () => ({ Component: (await import('./contact-list')).ContactList }) },
  { path: '/contacts/new', lazy: async () => ({ Component: (await import('./new-contact')).NewContact }) },
  { path: '/contacts/:id', lazy: async () => ({ Component: (await import('./contact-page')).ContactPage }) },
];

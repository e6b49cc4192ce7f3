import type { RouteObject } from 'react-router';

export const articleRoutes: RouteObject[] = [
  { path: '/articles', lazy: async () => ({ Component: (await import('./article-list')).ArticleList }) },
  { path: '/articles/new', lazy: async () => ({ Component: (await import('./article-page')).NewArticle }) },
  { path: '/articles/:id', lazy: async () => ({ Component: (await import('./article-page')).ArticlePage }) },
];

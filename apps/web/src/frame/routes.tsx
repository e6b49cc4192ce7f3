import { createBrowserRouter } from 'react-router';
import { CrashNote } from './crash-note';
import { NotFound } from './not-found';
import { SessionGate } from './session-gate';
import { SignIn } from './sign-in';

/** Pages are fetched when somebody goes there; the names of the paths are those of the API. */
export const router = createBrowserRouter([
  { path: '/sign-in', Component: SignIn },
  {
    Component: SessionGate,
    HydrateFallback: () => null,
    ErrorBoundary: CrashNote,
    children: [
      {
        ErrorBoundary: CrashNote,
        children: [
          {
            path: '/articles',
            lazy: async () => ({ Component: (await import('../articles/article-list')).ArticleList }),
          },
          {
            path: '/articles/new',
            lazy: async () => ({ Component: (await import('../articles/article-page')).NewArticle }),
          },
          {
            path: '/articles/:id',
            lazy: async () => ({ Component: (await import('../articles/article-page')).ArticlePage }),
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
]);

import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router';
import { api, queryClient } from '../api/client';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { router } from './routes';
import { styleNonce } from './style-nonce';
import { legibleColours, themeOf } from './theme';

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  );
}

/** The page takes its colour from the instance, also before anybody is signed in. */
function Themed() {
  const t = useTexts(commonTexts);
  const { data } = api.useQuery('get', '/api/about', {}, { staleTime: 60_000 });
  const kind = data?.kind === 'supplier' ? 'supplier' : 'buyer';
  useEffect(() => {
    document.documentElement.dataset['kind'] = data?.kind ?? '';
  }, [data?.kind]);
  return (
    <MantineProvider
      theme={themeOf(kind, { close: t('close') })}
      cssVariablesResolver={legibleColours}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <Notifications position="bottom-right" autoClose={5_000} />
      <RouterProvider router={router} />
    </MantineProvider>
  );
}

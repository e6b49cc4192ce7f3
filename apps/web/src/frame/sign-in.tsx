import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { api, client, queryClient, sessionKey } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import { useThisLanguage, type Language } from '../texts/language';
import { usePageTitle } from '../parts/page-title';
import { Entrance } from './entrance';
import { frameTexts } from './frame-texts';

/** Only a path of this page: a link from elsewhere cannot send anybody away after the sign-in. */
const ownPath = (back: string | null) => (back && /^\/(?![/\\])/.test(back) ? back : '/');

export function SignIn() {
  const t = useTexts(frameTexts);
  usePageTitle(t('signIn'));
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { ended } = (useLocation().state ?? {}) as { ended?: boolean };
  const { data: about } = api.useQuery('get', '/api/about');
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const signIn = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = fields.get(name);
      return typeof value === 'string' ? value : '';
    };
    setBusy(true);
    setFailure(null);
    try {
      const { data } = await client.POST('/api/session', {
        body: { username: text('username'), password: text('password') },
      });
      queryClient.clear();
      queryClient.setQueryData(sessionKey, data);
      await useThisLanguage(data?.language as Language);
      await navigate(ownPath(search.get('back')), { replace: true });
    } catch (error) {
      setFailure(error);
      setBusy(false);
      password.current?.select();
    }
  };
  return (
    <Entrance title={t('signIn')}>
      {ended && <Text role="status">{t('sessionEnded')}</Text>}
      <form onSubmit={(event) => void signIn(event)}>
        <Stack>
          <TextInput
            label={t('username')}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            required
            withAsterisk={false}
            autoFocus
          />
          <PasswordInput
            ref={password}
            label={t('password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
          />
          <FailureNote failure={failure} />
          <Button type="submit" loading={isBusy}>
            {t('signIn')}
          </Button>
          {about?.demo && (
            <Text size="sm" c="dimmed">
              {t('demoHint')}
            </Text>
          )}
        </Stack>
      </form>
    </Entrance>
  );
}

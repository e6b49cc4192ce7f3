import { Button, Menu, SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconUser } from '@tabler/icons-react';
import { client, queryClient, sessionKey } from '../api/client';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { language, useThisLanguage, type Language } from '../texts/language';
import { ChangePassword } from './change-password';
import { frameTexts } from './frame-texts';
import { useSession } from './session';
import { Shortcuts } from './shortcuts';

export function ProfileMenu() {
  const t = useTexts(frameTexts);
  const common = useTexts(commonTexts);
  const session = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [changesPassword, password] = useDisclosure();
  const [showsShortcuts, shortcuts] = useDisclosure();
  return (
    <>
      <Menu position="bottom-end" width={250} keepMounted={false}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            c="inherit"
            px="xs"
            leftSection={<IconUser size={18} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            aria-label={`${t('profile')}: ${session.name}`}
          >
            <Text span size="sm" visibleFrom="sm">
              {session.name}
            </Text>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {session.name} · {common(session.role)}
          </Menu.Label>
          <Stack gap="xs" p="xs">
            <SegmentedControl
              aria-label={t('language')}
              size="xs"
              data={[
                { value: 'nb', label: t('norwegian') },
                { value: 'en', label: t('english') },
              ]}
              value={language()}
              onChange={(chosen) => void choose(chosen)}
            />
            <SegmentedControl
              aria-label={t('colours')}
              size="xs"
              data={[
                { value: 'light', label: t('light') },
                { value: 'dark', label: t('dark') },
                { value: 'auto', label: t('auto') },
              ]}
              value={colorScheme}
              onChange={(chosen) => setColorScheme(chosen)}
            />
          </Stack>
          <Menu.Item onClick={password.open}>{t('changePassword')}</Menu.Item>
          <Menu.Item onClick={shortcuts.open} rightSection={<kbd>?</kbd>}>
            {t('shortcuts')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => void signOut()}>{t('signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ChangePassword opened={changesPassword} close={password.close} />
      <Shortcuts opened={showsShortcuts} open={shortcuts.open} close={shortcuts.close} />
    </>
  );
}

/** Texts of the instance itself (messages, titles) are asked for anew. */
async function choose(chosen: Language): Promise<void> {
  await useThisLanguage(chosen);
  await client.PATCH('/api/session/profile', { body: { language: chosen } });
  await queryClient.invalidateQueries();
}

async function signOut(): Promise<void> {
  await client.DELETE('/api/session').catch(() => undefined);
  queryClient.clear();
  queryClient.setQueryData(sessionKey, null);
  // Everything that the former person saw is forgotten with the page.
  window.location.assign('/sign-in');
}

import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, useEffect } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { frameTexts } from './frame-texts';
import classes from './frame.module.css';
import { GoTo } from './go-to';
import { InstanceWarnings } from './instance-warnings';
import { ProfileMenu } from './profile-menu';
import { useInstance } from './session';
import { SideMenu } from './side-menu';

/** Menu, company and kind of the instance, profile; the page stands in the middle. */
export function Frame({ isOffline }: { isOffline: boolean }) {
  const t = useTexts(frameTexts);
  const common = useTexts(commonTexts);
  const instance = useInstance();
  const [menuIsOpen, { toggle: toggleMenu, close: closeMenu }] = useDisclosure();
  const { pathname, search } = useLocation();
  const isOnTheWay = useNavigation().state !== 'idle';
  useEffect(() => closeMenu(), [pathname, search, closeMenu]);
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !menuIsOpen } }}
      padding="md"
    >
      <a href="#content" className={classes.skip}>
        {t('skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger
            opened={menuIsOpen}
            onClick={toggleMenu}
            hiddenFrom="sm"
            size="sm"
            color="currentColor"
            aria-label={t('menu')}
            aria-expanded={menuIsOpen}
          />
          <span className={classes.kind}>{common(instance.kind)}</span>
          <Text fw={650} truncate className={classes.company}>
            {instance.company ?? 'ProdSys'}
          </Text>
          {instance.demo && (
            <Text size="sm" visibleFrom="md" className={classes.demo}>
              {common('demo')}
            </Text>
          )}
          <Group ml="auto" gap="xs" wrap="nowrap">
            <GoTo />
            <ProfileMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar}>
        <SideMenu />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className={classes.main}>
        <div className={classes.progress} data-busy={isOnTheWay || undefined} aria-hidden />
        {isOffline && (
          <p role="alert" className={classes.offline}>
            {t('offline')}
          </p>
        )}
        <InstanceWarnings />
        <Suspense>
          <Outlet />
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
}

import { ActionIcon, Modal, Stack, TextInput, Tooltip } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../texts/define-texts';
import { frameTexts } from './frame-texts';
import classes from './go-to.module.css';
import { menuFor, pathOf } from './menu';
import { useInstance, useSession } from './session';

/** Ctrl + K and a few letters of a page's name. */
export function GoTo() {
  const t = useTexts(frameTexts);
  const [opened, { open, close }] = useDisclosure();
  useHotkeys([['mod+K', open]], []);
  return (
    <>
      <Tooltip label={`${t('goTo')} (Ctrl + K)`}>
        <ActionIcon size="lg" color="gray" c="inherit" onClick={open} aria-label={t('goTo')}>
          <IconSearch size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Modal opened={opened} onClose={close} title={t('goTo')} yOffset="12vh" centered={false}>
        <Pages close={close} />
      </Modal>
    </>
  );
}

function Pages({ close }: { close: () => void }) {
  const t = useTexts(frameTexts);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const pages = menuFor(useSession(), useInstance()).flatMap(({ title, items }) =>
    items.map((item) => ({
      to: item.to,
      name: pathOf(title, item)
        .map((step) => t(step))
        .join(' › '),
    })),
  );
  const found = pages.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
  const go = (to: string) => {
    close();
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setMarked((marked + step + found.length) % Math.max(found.length, 1));
    }
    const page = found[marked];
    if (event.key === 'Enter' && page) go(page.to);
  };
  return (
    <Stack>
      <TextInput
        data-autofocus
        aria-label={t('goTo')}
        role="combobox"
        aria-expanded
        aria-controls="go-to-pages"
        aria-activedescendant={found[marked] && `go-to-${marked}`}
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setMarked(0);
        }}
      />
      <div id="go-to-pages" role="listbox" aria-label={t('goTo')} className={classes.pages}>
        {found.map(({ to, name }, index) => (
          <div
            key={to}
            id={`go-to-${index}`}
            role="option"
            aria-selected={index === marked}
            className={classes.page}
            onClick={() => go(to)}
            onMouseEnter={() => setMarked(index)}
          >
            {name}
          </div>
        ))}
      </div>
      {found.length === 0 && <span role="status">{t('noSuchPage')}</span>}
    </Stack>
  );
}

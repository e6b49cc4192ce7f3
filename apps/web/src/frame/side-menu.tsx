import { ScrollArea } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useTexts } from '../texts/define-texts';
import { frameTexts } from './frame-texts';
import { menuFor, type MenuGroup } from './menu';
import { useInstance, useSession } from './session';
import classes from './side-menu.module.css';

/** Does an entry lead to where we are, or to what lies above it? What comes after `?` has to agree too. */
function isHere(to: string, { pathname, search }: { pathname: string; search: string }): boolean {
  const [path = '', wanted = ''] = to.split('?');
  const above = path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
  const asked = new URLSearchParams(search);
  return above && [...new URLSearchParams(wanted)].every(([name, value]) => asked.get(name) === value);
}

export function SideMenu() {
  const t = useTexts(frameTexts);
  const groups = menuFor(useSession(), useInstance());
  return (
    <ScrollArea type="auto" component="nav" aria-label={t('menu')} className={classes.menu}>
      <ul>
        {groups.map((group) => (
          <li key={group.title}>
            <Group group={group} />
          </li>
        ))}
      </ul>
    </ScrollArea>
  );
}

function Group({ group }: { group: MenuGroup }) {
  const t = useTexts(frameTexts);
  const [only] = group.items;
  if (only && group.items.length === 1 && only.title === group.title) return <Entry {...only} isTop />;
  return (
    <>
      <span className={classes.group}>{t(group.title)}</span>
      <ul>
        {group.items.map((item, index) => (
          <li key={item.to}>
            {item.under && item.under !== group.items[index - 1]?.under && (
              <span className={classes.under}>{t(item.under)}</span>
            )}
            <Entry {...item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Entry({ title, to, under, isTop = false }: MenuGroup['items'][number] & { isTop?: boolean }) {
  const t = useTexts(frameTexts);
  const here = isHere(to, useLocation());
  return (
    <Link
      to={to}
      className={classes.entry}
      data-top={isTop || undefined}
      data-under={under !== undefined || undefined}
      aria-current={here ? 'page' : undefined}
    >
      {t(title)}
    </Link>
  );
}

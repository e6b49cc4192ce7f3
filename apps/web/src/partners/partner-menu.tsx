import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useTexts } from '../texts/define-texts';
import type { Partner } from './action-place';
import { partnerTexts } from './partner-texts';
import { usePartnerActions } from './use-partner-actions';

/** The three dots of a partner. */
export function PartnerMenu({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts);
  const { view, actions, dialog } = usePartnerActions(partner);
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon color="gray" aria-label={t('actionsFor', { name: partner.name })}>
            <IconDotsVertical size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {[view, ...actions].map((action) => {
            const { label, icon: Icon } = action;
            const icon = <Icon size={16} aria-hidden />;
            return 'to' in action ? (
              <Menu.Item key={label} leftSection={icon} component={Link} to={action.to}>
                {label}
              </Menu.Item>
            ) : (
              <Menu.Item key={label} leftSection={icon} onClick={action.open}>
                {label}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {dialog}
    </>
  );
}

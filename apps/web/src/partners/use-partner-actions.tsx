import {
  IconEye,
  IconListDetails,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlugConnected,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { isEnded } from '../connections/connection-state';
import { useRights } from '../frame/session';
import { useTexts } from '../texts/define-texts';
import { connectionPath, transactionsPath, type Partner } from './action-place';
import { ChangeState } from './change-state';
import { partnerTexts } from './partner-texts';
import { ResponsiblePeople } from './responsible-people';

export type PartnerAction = { label: string; icon: Icon } & ({ to: string } | { open: () => void });

/** What this person may do about a partner in its present state; in a menu or as buttons. */
export function usePartnerActions(partner: Partner): {
  view: PartnerAction;
  actions: PartnerAction[];
  dialog: ReactNode;
} {
  const t = useTexts(partnerTexts);
  const may = useRights();
  const [opened, setOpened] = useState<'active' | 'paused' | 'responsible' | null>(null);
  const close = () => setOpened(null);
  const other = partner.state === 'active' ? 'paused' : 'active';
  const administration: PartnerAction[] = [
    ...(isEnded(partner)
      ? []
      : [
          {
            label: t(other === 'paused' ? 'pause' : 'activate'),
            icon: other === 'paused' ? IconPlayerPause : IconPlayerPlay,
            open: () => setOpened(other),
          },
        ]),
    { label: t('editResponsible'), icon: IconUsers, open: () => setOpened('responsible') },
    { label: t('connection'), icon: IconPlugConnected, to: connectionPath(partner.id) },
  ];
  return {
    view: { label: t('view'), icon: IconEye, to: `/partners/${partner.id}` },
    actions: [
      ...(may('administer') ? administration : []),
      { label: t('transactions'), icon: IconListDetails, to: transactionsPath(partner) },
    ],
    dialog:
      opened === null ? null : opened === 'responsible' ? (
        <ResponsiblePeople partner={partner} close={close} />
      ) : (
        <ChangeState partner={partner} to={opened} close={close} />
      ),
  };
}

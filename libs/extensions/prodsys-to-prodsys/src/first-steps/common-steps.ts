import { ownCompany } from '@prodsys/core';
import { readApiAccess } from '@prodsys/platform';
import { extensionId } from '../extension-id';
import type { FirstStep } from './first-step';

export const commonSteps: FirstStep[] = [
  {
    id: 'company',
    side: 'both',
    // What an order needs of its sender, and a card of its owner.
    isDone: async (manager) => {
      const { name, address } = await ownCompany(manager);
      return name !== '' && address !== null;
    },
  },
  {
    id: 'extension',
    side: 'both',
    isDone: async (manager, { extensions }) =>
      (await extensions.isOn(extensionId)) && (await readApiAccess(manager)).enabled,
  },
];

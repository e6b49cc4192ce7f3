import { contactSync } from '@prodsys/contact-sync';
import { core } from '@prodsys/core';
import type { InstanceParts } from '@prodsys/platform';
import { buyerHalf, prodsysToProdsys } from '@prodsys/prodsys-to-prodsys';

/** What a buyer is made of; the command line opens its database with the same parts. */
export const buyerParts: Pick<InstanceParts, 'modules' | 'extensions'> = {
  modules: [core, contactSync],
  extensions: [prodsysToProdsys([buyerHalf])],
};

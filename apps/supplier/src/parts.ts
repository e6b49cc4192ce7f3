import { contactSync } from '@prodsys/contact-sync';
import { core } from '@prodsys/core';
import type { InstanceParts } from '@prodsys/platform';
import { supplierHalf, prodsysToProdsys } from '@prodsys/prodsys-to-prodsys';

/** What a supplier is made of; the command line opens its database with the same parts. */
export const supplierParts: Pick<InstanceParts, 'modules' | 'extensions'> = {
  modules: [core, contactSync],
  extensions: [prodsysToProdsys([supplierHalf])],
};

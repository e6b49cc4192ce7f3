import type { Instance } from '@prodsys/platform';
import { extensionId } from '../extension-id';

/** Every partner call asks first whether the module is on. */
export const demandExtension = (instance: Instance) => () => instance.extensions.demandOn(extensionId);

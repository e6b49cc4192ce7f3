import type { InstanceConfiguration } from '../configuration/instance-configuration';
import type { Database } from '../database/database';
import { OutboundFailure, type Outbound } from '../outbound/outbound';
import { movedFrom } from './identity';
import { shortLived } from './short-lived';

/** Lets nothing out while the instance runs under another address than the one its administrator confirmed. */
export function holdOutbound(
  outbound: Outbound,
  db: Database,
  configuration: InstanceConfiguration,
): Outbound {
  const moved = shortLived(1_000, () => movedFrom(db, configuration));
  return {
    async send(request, signal) {
      if (await moved.get()) throw new OutboundFailure('outbound-held');
      return outbound.send(request, signal);
    },
    close: () => outbound.close(),
  };
}

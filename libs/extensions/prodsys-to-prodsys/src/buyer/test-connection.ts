import { partnerScopes } from '@prodsys/contracts';
import type { Instance } from '@prodsys/platform';
import { PartnerConnection, type PartnerInfo } from '../connections/partner-connection.entity';
import { partnerClient, readPartnerInfo } from './partner-client';

/** All that a test of a connection may say; what the other end said beyond that stays unsaid. */
export type TestResult =
  | 'ok'
  | 'ok-not-active'
  | 'ok-scopes-missing'
  | 'token-invalid'
  | 'token-expired'
  | 'token-revoked'
  | 'extension-disabled-there'
  | 'api-access-off-there'
  | 'not-prodsys'
  | 'is-ourselves'
  | 'address-refused'
  | 'outbound-held'
  | 'dns-failed'
  | 'connection-refused'
  | 'tls-failed'
  | 'timeout'
  | 'no-answer';

/** Asks the partner who it is, keeps the answer, and starts a stopped connection again when all is well. */
export async function testConnection(
  instance: Instance,
  connection: PartnerConnection,
): Promise<{ result: TestResult; partner: PartnerInfo | null }> {
  const reply = await partnerClient(instance, connection).partner();
  if ('failure' in reply) {
    const known: TestResult[] = [
      'address-refused',
      'outbound-held',
      'dns-failed',
      'connection-refused',
      'tls-failed',
      'timeout',
    ];
    return { result: known.find((code) => code === reply.failure) ?? 'no-answer', partner: null };
  }
  if (reply.status !== 200)
    return { result: refusal(reply.status, (reply.body as { code?: unknown } | null)?.code), partner: null };
  const partner = readPartnerInfo(reply.body, instance.now());
  if (!partner) return { result: 'not-prodsys', partner: null };
  if (partner.instanceId === instance.id) return { result: 'is-ourselves', partner: null };
  const usable = partner.scopes.includes(partnerScopes.createOrders);
  const revive = usable && connection.state === 'stopped';
  await instance.db.write(async (manager) => {
    await manager.update(PartnerConnection, { id: connection.id }, {
      partnerInfo: partner,
      supplierInstanceId: partner.instanceId,
      failures: 0,
      resumeAt: null,
      ...(revive ? { state: 'active', stateReason: null, version: () => 'version + 1' } : {}),
    } as never);
    // What made it wait is over; why it was paused or stopped stays.
    if (usable)
      await manager.update(PartnerConnection, { id: connection.id, state: 'active' }, { stateReason: null });
  });
  const complete = Object.values(partnerScopes).every((scope) => partner.scopes.includes(scope));
  return {
    result: !complete ? 'ok-scopes-missing' : partner.connectionState === 'active' ? 'ok' : 'ok-not-active',
    partner,
  };
}

function refusal(status: number, code: unknown): TestResult {
  const known: Record<string, TestResult> = {
    'token-invalid': 'token-invalid',
    'token-expired': 'token-expired',
    'token-revoked': 'token-revoked',
    'extension-disabled': 'extension-disabled-there',
    'api-access-off': 'api-access-off-there',
  };
  if (status !== 401 && status !== 403) return 'not-prodsys';
  return (
    (typeof code === 'string' ? known[code] : undefined) ?? (status === 401 ? 'token-invalid' : 'not-prodsys')
  );
}

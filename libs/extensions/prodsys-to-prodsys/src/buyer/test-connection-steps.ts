import { partnerScopes } from '@prodsys/contracts';
import { render, type Language } from '@prodsys/platform';
import type { ConnectionTestStep } from '../connections/connection-messages';
import type { PartnerInfo } from '../connections/partner-connection.entity';
import { expiresSoonDays, wholeDaysUntil } from '../connections/token-days';
import type { TestResult } from './test-connection';

/** What must be right for orders to get through, each building on the ones before. */
export const testSteps = [
  'address',
  'reachable',
  'prodsys',
  'token',
  'scopes',
  'extension',
  'connection',
  'purchase-orders',
  'token-expiry',
] as const;
type Step = (typeof testSteps)[number];

interface Finding {
  state: 'ok' | 'warning' | 'failed';
  /** Code of the message. */
  says: string;
  params?: Record<string, unknown>;
  /** Code of what to do about it. */
  advice?: string;
}

/** The step at which a test ended that learned nothing of the partner. */
const endsAt: Record<Exclude<TestResult, 'ok' | 'ok-not-active' | 'ok-scopes-missing'>, Step> = {
  'address-refused': 'address',
  'outbound-held': 'address',
  'dns-failed': 'address',
  'connection-refused': 'reachable',
  'tls-failed': 'reachable',
  timeout: 'reachable',
  'no-answer': 'reachable',
  'not-prodsys': 'prodsys',
  'is-ourselves': 'prodsys',
  'token-invalid': 'token',
  'token-expired': 'token',
  'token-revoked': 'token',
  'extension-disabled-there': 'extension',
  'api-access-off-there': 'extension',
};

/** What one call found out, step by step, in the reader's language. What it did not get to is skipped. */
export function describeSteps(
  { result, partner }: { result: TestResult; partner: PartnerInfo | null },
  endpoint: string | null,
  language: Language,
  now: Date,
): ConnectionTestStep[] {
  const found = partner ? partnerFindings(partner, now) : failureFindings(result);
  return testSteps.map((step) => {
    const finding = found[step];
    if (!finding)
      return { step, state: 'skipped', message: render('step-skipped', {}, language), advice: null };
    const says =
      step === 'reachable' && finding.state === 'ok' && endpoint?.startsWith('https:')
        ? 'step-reachable-tls'
        : finding.says;
    return {
      step,
      state: finding.state,
      message: render(says, finding.params, language),
      advice: finding.advice === undefined ? null : render(finding.advice, finding.params, language),
    };
  });
}

const fine = (step: Step): Finding => ({ state: 'ok', says: `step-${step}` });

function failureFindings(result: TestResult): Partial<Record<Step, Finding>> {
  const end = endsAt[result as keyof typeof endsAt];
  // Which scopes a token has, only a partner says that lets it in.
  const passed = testSteps.slice(0, testSteps.indexOf(end)).filter((step) => step !== 'scopes');
  return {
    ...Object.fromEntries(passed.map((step) => [step, fine(step)])),
    [end]: { state: 'failed', says: `test-${result}`, advice: `advice-${result}` },
  };
}

function partnerFindings(partner: PartnerInfo, now: Date): Record<Step, Finding> {
  const missing = Object.values(partnerScopes).filter((scope) => !partner.scopes.includes(scope));
  const failed = (code: string, params: Record<string, unknown> = {}): Finding => ({
    state: 'failed',
    says: `step-${code}`,
    params,
    advice: `advice-${code}`,
  });
  return {
    address: fine('address'),
    reachable: fine('reachable'),
    prodsys: { ...fine('prodsys'), params: { name: partner.name } },
    token: fine('token'),
    scopes: missing.length > 0 ? failed('scopes-missing', { scopes: missing }) : fine('scopes'),
    extension: fine('extension'),
    connection: partner.connectionState === 'active' ? fine('connection') : failed('connection-not-active'),
    'purchase-orders': partner.acceptedDocumentTypes.includes('purchase-order')
      ? fine('purchase-orders')
      : failed('purchase-orders-refused'),
    'token-expiry': expiryFinding(partner, now),
  };
}

function expiryFinding({ tokenExpiresAt }: PartnerInfo, now: Date): Finding {
  if (tokenExpiresAt === null) return { state: 'ok', says: 'step-token-never-expires' };
  const days = wholeDaysUntil(tokenExpiresAt, now);
  return days < expiresSoonDays
    ? { state: 'warning', says: 'step-token-expires', params: { days }, advice: 'advice-token-expires' }
    : { state: 'ok', says: 'step-token-expires', params: { days } };
}

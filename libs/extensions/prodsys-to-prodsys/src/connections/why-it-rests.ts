import { registeredCodes, registerTexts, render, type Language } from '@prodsys/platform';
import '../buyer/test-connection-texts';
import type { PartnerConnection } from './partner-connection.entity';

/** Why nothing goes over a connection just now, and what mends it, in the reader's language. */
export interface Rest {
  stateMessage: string | null;
  stateAdvice: string | null;
}

/** Reason → code of what to do about it. What mends itself has none. */
const advice: Record<string, string> = {
  ended: 'advice-ended',
  'token-invalid': 'advice-token-invalid',
  'token-expired': 'advice-token-expired',
  'token-revoked': 'advice-token-revoked',
  'scope-missing': 'advice-scopes-missing',
  'instance-mismatch': 'advice-token-invalid',
  'api-access-off': 'advice-api-access-off-there',
  'partner-extension-disabled': 'advice-extension-disabled-there',
  'outbound-held': 'advice-outbound-held',
  'address-refused': 'advice-address-refused',
  'dns-failed': 'advice-dns-failed',
  'connection-refused': 'advice-connection-refused',
  'connection-lost': 'advice-no-answer',
  timeout: 'advice-timeout',
  'tls-failed': 'advice-tls-failed',
  'answer-unexpected': 'advice-not-prodsys',
  'http-404': 'advice-not-prodsys',
  'http-405': 'advice-not-prodsys',
  'http-410': 'advice-not-prodsys',
  'http-415': 'advice-not-prodsys',
};

export function whyItRests(
  { state, stateReason }: Pick<PartnerConnection, 'state' | 'stateReason'>,
  language: Language,
): Rest {
  if (stateReason === null)
    return {
      stateMessage: state === 'paused' ? render('rests-paused', {}, language) : null,
      stateAdvice: null,
    };
  const mends = advice[stateReason] ?? (state === 'stopped' ? 'advice-token-invalid' : null);
  return {
    stateMessage: render(restReason(stateReason), {}, language),
    stateAdvice: mends && render(mends, {}, language),
  };
}

/** The code under which a reason is told of a connection: the text of an answer may speak of more than is known here. */
export const restReason = (reason: string): string =>
  registeredCodes().includes(`rests-${reason}`) ? `rests-${reason}` : reason;

registerTexts({
  'rests-paused': {
    nb: 'Satt på pause. Ordrer venter til tilkoblingen aktiveres igjen.',
    en: 'Paused. Orders wait until the connection is activated again.',
  },
  'rests-ended': {
    nb: 'Tilkoblingen er avsluttet, og tokenene er trukket tilbake.',
    en: 'The connection is ended, and its tokens are revoked.',
  },
  'rests-token-invalid': {
    nb: 'Leverandøren kjenner ikke tokenet.',
    en: 'The supplier does not know the token.',
  },
  'rests-token-expired': { nb: 'Tokenet er utløpt.', en: 'The token has expired.' },
  'rests-token-revoked': { nb: 'Tokenet er trukket tilbake.', en: 'The token has been revoked.' },
  'rests-scope-missing': { nb: 'Tokenet mangler rettigheter.', en: 'The token lacks scopes.' },
  'rests-api-access-off': {
    nb: 'API-tilgang er slått av hos leverandøren.',
    en: "API access is switched off at the supplier's.",
  },
  'rests-partner-extension-disabled': {
    nb: 'Utvidelsen er slått av hos leverandøren. Ordrene sendes når den slås på igjen.',
    en: "The extension is switched off at the supplier's. Orders are sent when it is on again.",
  },
  'rests-partner-busy': {
    nb: 'Leverandøren ber oss vente. Ordrene sendes av seg selv om litt.',
    en: 'The supplier asks us to wait. Orders are sent by themselves in a while.',
  },
  'advice-ended': {
    nb: 'Det som kom over den, er beholdt. Skal dere utveksle ordrer igjen, trengs et nytt token.',
    en: 'What came over it is kept. To exchange orders again, a new token is needed.',
  },
});

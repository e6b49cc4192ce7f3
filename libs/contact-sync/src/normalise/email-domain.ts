/** Addresses under these are given to anybody: two that share one have nothing in common. */
const freeMail = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.no outlook.com outlook.no live.com live.no msn.com yahoo.com yahoo.no
   icloud.com me.com mac.com online.no start.no frisurf.no broadpark.no getmail.no lyse.net altibox.no telenor.no
   c2i.net chello.no sensewave.com tele2.no ebnett.no aol.com gmx.net gmx.de gmx.com web.de t-online.de mail.com
   mail.ru yandex.ru proton.me protonmail.com pm.me fastmail.com zoho.com hotmail.se telia.com tiscali.it libero.it
   orange.fr wanadoo.fr free.fr comcast.net verizon.net att.net bigpond.com btinternet.com`.split(/\s+/),
);

/** An e-mail address as it is compared. */
export const emailKey = (email: string | null | undefined): string | null => {
  const plain = (email ?? '').trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+$/.test(plain) ? plain : null;
};

/** The domain of a company's own addresses; null for none and for one of those that everybody may have. */
export function emailDomain(email: string | null | undefined): string | null {
  const domain = emailKey(email)
    ?.split('@')[1]
    ?.replace(/^(?:mail|post|epost)\./, '');
  return domain !== undefined && !freeMail.has(domain) ? domain : null;
}

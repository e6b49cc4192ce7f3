import { registerTexts } from '../texts/texts';

registerTexts({
  'username-taken': {
    nb: 'Brukernavnet {username} finnes fra før, eller skiller seg bare i store og små bokstaver.',
    en: 'The user name {username} exists already, or differs in case only.',
  },
  'own-account': {
    nb: 'Du kan ikke deaktivere deg selv, ta fra deg selv administratorrollen eller nullstille ditt eget passord. Passordet ditt bytter du under profilen.',
    en: 'You cannot deactivate yourself, give up the administrator role or reset your own password. Change your password in your profile.',
  },
  'last-administrator': {
    nb: 'Dette er den siste aktive administratoren. Gi først en annen rollen.',
    en: 'This is the last active administrator. Give the role to somebody else first.',
  },
  'password-wrong': { nb: 'Nåværende passord er feil.', en: 'The current password is wrong.' },
  'password-same': {
    nb: 'Det nye passordet er det samme som det gamle.',
    en: 'The new password is the same as the old one.',
  },
  'password-is-username': {
    nb: 'Passordet kan ikke være brukernavnet.',
    en: 'The password cannot be the user name.',
  },
  'password-change-required': {
    nb: 'Velg et eget passord først.',
    en: 'Choose a password of your own first.',
  },
});

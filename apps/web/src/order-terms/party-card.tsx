import type { ReactNode } from 'react';
import type { Schemas } from '../api/client';
import { addressText, type Address } from '../parts/address-values';
import { useTexts } from '../texts/define-texts';
import { orderTermsTexts } from './order-terms-texts';
import classes from './party-card.module.css';

interface Props {
  /** What the party is: supplier, customer, place of delivery. */
  role: string;
  /** Text or a link to the contact. */
  name?: ReactNode;
  organisationNumber?: string | null;
  address?: Address | null;
  person?: Schemas['PersonDetails'] | null;
}

/** One of the parties of an order, or a place. */
export function PartyCard({ role, name, organisationNumber, address, person }: Props) {
  const t = useTexts(orderTermsTexts);
  return (
    <section className={classes.party}>
      <h2>{role}</h2>
      {name && <p className={classes.name}>{name}</p>}
      {organisationNumber && <p>{t('organisationNumber', { number: organisationNumber })}</p>}
      {address && <p>{addressText(address)}</p>}
      {person && (
        <p>
          {[person.name, person.phone].filter(Boolean).join(' · ')}
          {person.email && <span className={classes.email}>{person.email}</span>}
        </p>
      )}
    </section>
  );
}

/** Parties side by side, below each other on a phone. */
export function Parties({ children }: { children: ReactNode }) {
  return <div className={classes.parties}>{children}</div>;
}

import { api } from '../api/client';
import { PartyCard } from './party-card';
import classes from './print.module.css';

/** Our own card, on paper only: on the screen everybody knows where they are. */
export function OwnCompany({ role }: { role: string }) {
  const { data: company } = api.useQuery('get', '/api/company', {}, { staleTime: 60_000 });
  return (
    <div className={classes.onlyPrint}>
      {company && (
        <PartyCard
          role={role}
          name={company.name}
          organisationNumber={company.organisationNumber}
          address={company.address}
          person={{ name: '', email: company.email, phone: company.phone }}
        />
      )}
    </div>
  );
}

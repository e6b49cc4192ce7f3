import { useOwnCompany } from './use-own-company';
import { OnPaper } from './on-paper';
import { PartyCard } from './party-card';

/** Our own card, on paper only: on the screen everybody knows where they are. */
export function OwnCompany({ role }: { role: string }) {
  const company = useOwnCompany();
  if (!company) return null;
  return (
    <OnPaper>
      <PartyCard
        role={role}
        name={company.name}
        organisationNumber={company.organisationNumber}
        address={company.address}
        person={{ name: '', email: company.email, phone: company.phone }}
      />
    </OnPaper>
  );
}

import { IsOptional, Matches } from 'class-validator';
import { CountryCode, Line, Nullable, Part, Parts, Uuid } from './fields';
import { limits } from './limits';

export class AddressMessage {
  @Line(200) line1: string;
  @Nullable() @Line(200) line2?: string | null;
  @Line(20) postalCode: string;
  @Line(100) city: string;
  @CountryCode() countryCode: string;
}

export class PersonMessage {
  @Line(200) name: string;
  @Nullable() @Line(254) email?: string | null;
  @Nullable() @Line(40) phone?: string | null;
}

/** A company as it describes itself. Without a name or an address it is refused with `contact-invalid`. */
export class CompanyCard {
  @Nullable() @Line(200) name?: string | null;
  @Nullable() @Matches(/^[0-9A-Za-z]{2,20}$/) organisationNumber?: string | null;
  @Nullable() @Matches(/^[0-9]{13}$/) gln?: string | null;
  @Nullable() @Line(254) email?: string | null;
  @Nullable() @Line(40) phone?: string | null;
  @IsOptional() @Part(() => AddressMessage) address?: AddressMessage | null;
}

/** A company with the people to talk to there. */
export class ContactCard extends CompanyCard {
  /** Left out: the card does not speak of people. Sent only to an end that lists the feature `contacts/persons`. */
  @IsOptional() @Parts(() => PersonMessage, limits.personsPerCard) persons?: PersonMessage[] | null;
}

/** The buyer's card in an order. */
export class BuyerMessage extends CompanyCard {
  /** Made once per instance; pins the connection. */
  @Uuid() instanceId: string;
}

/** The buyer's own card as it hands it over. */
export class BuyerContactMessage extends ContactCard {
  /** Made once per instance; pins the connection. */
  @Uuid() instanceId: string;
}

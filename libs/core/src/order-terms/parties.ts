import { CountryCode, Email, Nullable, Text } from '@prodsys/platform';

export class Address {
  @Text(200) line1: string;
  @Nullable() @Text(200) line2?: string | null;
  @Text(20) postalCode: string;
  @Text(100) city: string;
  @CountryCode() countryCode: string;
}

export class PersonDetails {
  @Text(200) name: string;
  @Nullable() @Email() email?: string | null;
  @Nullable() @Text(40) phone?: string | null;
}

/** Complete and with explicit nulls, so that equal addresses are equal JSON. */
export const completeAddress = ({ line1, line2, postalCode, city, countryCode }: Address): Address => ({
  line1,
  line2: line2 ?? null,
  postalCode,
  city,
  countryCode,
});

export const completePerson = ({ name, email, phone }: PersonDetails): PersonDetails => ({
  name,
  email: email ?? null,
  phone: phone ?? null,
});

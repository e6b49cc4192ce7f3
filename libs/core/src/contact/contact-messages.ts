import {
  Anything,
  Currency,
  Email,
  Flag,
  Id,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Optional,
  Text,
  Whole,
} from '@prodsys/platform';
import { Address, PersonDetails } from '../order-terms/parties';
import { ArrayMaxSize, IsArray, IsIn, Matches } from 'class-validator';
import { sharedFields, type FormerNumberKind, type SharedField } from './shared-fields';
import { ListAnswer, ListQuery, SortBy } from '../search/list-query';

export class PersonFields extends PersonDetails {
  /** Of a person who is there already; absent: recognised by e-mail or name, else new. */
  @Optional() @Id() id?: string;
  @Optional() @Flag() isDefault?: boolean;
  @Optional() @Flag() active?: boolean;
}

/** A field that a partner's card speaks of, or `persons`. */
const SharedFields = (): PropertyDecorator => (target, key) => {
  IsIn([...sharedFields], { each: true })(target, key);
  ArrayMaxSize(sharedFields.length)(target, key);
  IsArray()(target, key);
};

/** What creation and change have in common. */
class ContactDetails {
  @Nullable() @Matches(/^[0-9A-Za-z]{2,20}$/) organisationNumber?: string | null;
  @Nullable() @Matches(/^[0-9]{13}$/) gln?: string | null;
  @Optional() @Flag() isCustomer?: boolean;
  @Optional() @Flag() isSupplier?: boolean;
  @Nullable() @Text(40) customerNumber?: string | null;
  @Nullable() @Text(40) supplierNumber?: string | null;
  @Nullable() @Text(40) phone?: string | null;
  @Nullable() @Text(40) mobile?: string | null;
  @Nullable() @Text(100) category?: string | null;
  @Optional() @OneOf('nb', 'en') language?: string;
  @Nullable() @Nested(() => Address) invoiceAddress?: Address | null;
  @Nullable() @Nested(() => Address) deliveryAddress?: Address | null;
  @Nullable() @Text(100) paymentTerms?: string | null;
  @Nullable() @Currency() currency?: string | null;
  @Nullable() @Text(2000, { multiline: true }) note?: string | null;
  @Optional() @Flag() active?: boolean;
  @Optional() @ListOf(() => PersonFields, 200) persons?: PersonFields[];
  @Optional() @SharedFields() lockedFields?: SharedField[];
}

export class ContactFields extends ContactDetails {
  @Optional() @Text(200) name?: string;
  @Nullable() @Email() email?: string | null;
  @Nullable() @Nested(() => Address) address?: Address | null;
}

/** Name, address and e-mail are mandatory on creation (as ProdSys users know it). */
export class ContactCreation extends ContactDetails {
  @Text(200) name: string;
  @Email() email: string;
  @Nested(() => Address) address: Address;
}

export class PersonView extends PersonDetails {
  @Id() id: string;
  @Flag() isDefault: boolean;
  @Flag() active: boolean;
}

/** What a partner's card says and a lock keeps out. */
export class ProposedChangeView {
  @OneOf(...sharedFields) field: SharedField;
  @Nullable() @Anything() value: unknown;
  @Text(200) source: string;
  @Text(24) at: string;
}

export class FormerNumberView {
  @OneOf('customer', 'supplier', 'organisation', 'gln') kind: FormerNumberKind;
  @Text(40) number: string;
}

export class ContactView {
  @Id() id: string;
  @Text(200) name: string;
  @Nullable() @Text(20) organisationNumber: string | null;
  @Nullable() @Text(13) gln: string | null;
  @Flag() isCustomer: boolean;
  @Flag() isSupplier: boolean;
  @Nullable() @Text(40) customerNumber: string | null;
  @Nullable() @Text(40) supplierNumber: string | null;
  @Nullable() @Text(254) email: string | null;
  @Nullable() @Text(40) phone: string | null;
  @Nullable() @Text(40) mobile: string | null;
  @Nullable() @Text(100) category: string | null;
  @Text(2) language: string;
  @Nullable() @Nested(() => Address) address: Address | null;
  @Nullable() @Nested(() => Address) invoiceAddress: Address | null;
  @Nullable() @Nested(() => Address) deliveryAddress: Address | null;
  @Nullable() @Text(100) paymentTerms: string | null;
  @Nullable() @Text(3) currency: string | null;
  @Nullable() @Text(2000, { multiline: true }) note: string | null;
  @Flag() active: boolean;
  @Flag() createdByImport: boolean;
  @SharedFields() lockedFields: SharedField[];
  @ListOf(() => ProposedChangeView, 10) proposedChanges: ProposedChangeView[];
  @ListOf(() => FormerNumberView, 1000) formerNumbers: FormerNumberView[];
  @Nullable() @Id() mergedIntoId: string | null;
  /** In lists only of one's own choosing: absent there. */
  @Optional() @ListOf(() => PersonView, 1000) persons?: PersonView[];
  /** In lists only, of those that have one. */
  @Optional() @Nested(() => PersonView) defaultPerson?: PersonView;
  @Text(24) createdAt: string;
  @Text(24) updatedAt: string;
  @Whole(1, 2_000_000_000) version: number;
}

export class ContactQuery extends ListQuery {
  @Optional() @SortBy('name', 'customerNumber', 'supplierNumber', 'updatedAt') sort?: string;
  @Optional() @OneOf('customer', 'supplier') role?: string;
  @Optional() @OneOf('true', 'false') active?: string;
}

export class ContactPage extends ListAnswer {
  @ListOf(() => ContactView, 200) items: ContactView[];
}

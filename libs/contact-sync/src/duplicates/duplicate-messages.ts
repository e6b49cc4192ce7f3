import { Address } from '@prodsys/core';
import {
  Flag,
  Id,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Optional,
  PageQuery,
  Text,
  Values,
  Whole,
} from '@prodsys/platform';

export class DuplicateReason {
  @Text(60) code: string;
  @Values() params: Record<string, unknown>;
  @Text(200) detail: string;
}

/** What tells two contacts apart, side by side. */
export class DuplicateContact {
  @Id() id: string;
  @Text(200) name: string;
  @Nullable() @Text(40) customerNumber: string | null;
  @Nullable() @Text(40) supplierNumber: string | null;
  @Nullable() @Text(20) organisationNumber: string | null;
  @Nullable() @Text(13) gln: string | null;
  @Nullable() @Text(254) email: string | null;
  @Nullable() @Text(40) phone: string | null;
  @Nullable() @Nested(() => Address) address: Address | null;
  @Flag() createdByImport: boolean;
  @Whole(1, 2_000_000_000) version: number;
}

class Likeness {
  @Whole(0, 1000) score: number;
  @ListOf(() => DuplicateReason, 20) reasons: DuplicateReason[];
  @OneOf('open', 'dismissed') state: 'open' | 'dismissed';
  @Nullable() @Text(200) dismissedBy: string | null;
  @Nullable() @Text(24) dismissedAt: string | null;
}

export class DuplicatePair extends Likeness {
  @Id() id: string;
  @ListOf(() => DuplicateContact, 2) contacts: DuplicateContact[];
}

export class DuplicateQuery extends PageQuery {
  @Optional() @OneOf('open', 'dismissed') state?: 'open' | 'dismissed';
}

export class DuplicatePage {
  @ListOf(() => DuplicatePair, 200) items: DuplicatePair[];
  @Nullable() @Text(500) nextCursor: string | null;
  @Whole(0, 2_000_000_000) waiting: number;
}

export class ContactLikeness extends Likeness {
  @Nested(() => DuplicateContact) contact: DuplicateContact;
}

export class ContactDuplicates {
  @ListOf(() => ContactLikeness, 100) items: ContactLikeness[];
}

export class DuplicateParameters {
  @Id() id: string;
  @Id() otherId: string;
}

export class DuplicateDecision {
  @OneOf('open', 'dismissed') state: 'open' | 'dismissed';
}

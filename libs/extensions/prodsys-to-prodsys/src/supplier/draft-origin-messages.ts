import { Address } from '@prodsys/core';
import { Id, ListOf, Nested, Nullable, Text, Values, Whole } from '@prodsys/platform';
import { IsString } from 'class-validator';

export class ReceivedRevision {
  @Whole(1, 1_000_000) revision: number;
  @Text(24) receivedAt: string;
  /** The JSON text. */
  @IsString() message: string;
  @Values() answer: object;
}

export class ReceivedRevisions {
  @ListOf(() => ReceivedRevision, 20) items: ReceivedRevision[];
}

export class SimilarityReason {
  @Text(60) code: string;
  /** The code's text in the reader's language. */
  @Text(200) detail: string;
}

export class PossibleDuplicate {
  @Id() contactId: string;
  @Text(200) name: string;
  @Nullable() @Text(40) customerNumber: string | null;
  @Nullable() @Text(20) organisationNumber: string | null;
  @Nullable() @Text(20) gln: string | null;
  @Nullable() @Nested(() => Address) address: Address | null;
  @Whole(0, 1000) score: number;
  @ListOf(() => SimilarityReason, 20) reasons: SimilarityReason[];
}

export class PossibleDuplicates {
  @ListOf(() => PossibleDuplicate, 20) items: PossibleDuplicate[];
}

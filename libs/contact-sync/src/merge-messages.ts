import { Id, ListOf, Nullable, Optional, PageQuery, Text, Whole } from '@prodsys/platform';
import type { ContactMerge } from './contact-merge.entity';

export class MergeWish {
  @Id() otherId: string;
}

export class MergeParameter {
  @Id() mergeId: string;
}

export class MergeQuery extends PageQuery {
  @Optional() @Id() contactId?: string;
}

export class MovedRecords {
  @Text(60) kind: string;
  @Whole(1, 2_000_000_000) count: number;
}

export class MergeView {
  @Id() id: string;
  @Text(24) at: string;
  @Text(200) actor: string;
  @Id() keptId: string;
  @Text(200) keptName: string;
  @Id() otherId: string;
  @Text(200) otherName: string;
  @ListOf(() => MovedRecords, 50) moved: MovedRecords[];
  @Nullable() @Text(24) undoneAt: string | null;
  @Nullable() @Text(200) undoneBy: string | null;
}

export class MergePage {
  @ListOf(() => MergeView, 200) items: MergeView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

export const mergeView = ({ moved, ...merge }: ContactMerge): MergeView => ({
  ...merge,
  moved: Object.entries(moved).map(([table, count]) => ({ kind: table.replaceAll('_', '-'), count })),
});

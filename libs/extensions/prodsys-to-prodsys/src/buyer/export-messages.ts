import { FaultView, Id, ListOf, Nested, Nullable, OneOf, Text, Values, Whole } from '@prodsys/platform';
import { ArrayMaxSize, ArrayMinSize, IsArray, Matches } from 'class-validator';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export class ExportRequest {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10_000) @Matches(uuid, { each: true }) ids: string[];
}

export class CheckRequest {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @Matches(uuid, { each: true }) ids: string[];
}

export class CheckResult {
  @Id() orderId: string;
  @Text(64) number: string;
  @OneOf('ready', 'warnings', 'cannot-go', 'unknown') verdict: string;
  @ListOf(() => FaultView, 5_000) faults: FaultView[];
  @ListOf(() => FaultView, 5_000) warnings: FaultView[];
}

export class CheckAnswer {
  @ListOf(() => CheckResult, 200) items: CheckResult[];
}

/** Why an order of an export did not get through. */
export class ExportProblemView {
  @Text(60) code: string;
  @Values() params: Record<string, unknown>;
  /** The code's text in the reader's language. */
  @Text(4000, { multiline: true }) message: string;
  @ListOf(() => FaultView, 5_000) errors: FaultView[];
  /** The supplier's page about the refusal. */
  @Nullable() @Text(500) errorUrl: string | null;
}

export class ExportResult {
  @Id() orderId: string;
  @Text(64) number: string;
  /** Null while it is under way, and when it failed. */
  @Nullable() @OneOf('TRANSMITTED', 'NO_ACTION') status: string | null;
  @OneOf('pending', 'TRANSMITTED', 'NO_ACTION', 'failed') state: string;
  /** What the order is called at the supplier's, once it is there. */
  @Nullable() @Text(64) partnerDraftNumber: string | null;
  @Nullable() @Nested(() => ExportProblemView) problem: ExportProblemView | null;
}

export class ExportView {
  @Id() id: string;
  @OneOf('running', 'done') state: string;
  @Text(24) startedAt: string;
  @Text(200) startedBy: string;
  @Whole(0, 10_000) total: number;
  @Whole(0, 10_000) transmitted: number;
  @Whole(0, 10_000) noAction: number;
  @Whole(0, 10_000) failed: number;
  @ListOf(() => ExportResult, 10_000) results: ExportResult[];
}

import { IsString, Matches } from 'class-validator';
import { Day, Id, ListOf, Nested, Nullable, OneOf, Optional, Text, Values, Whole } from '../http/fields';

export class IntegrationLogFilter {
  @Optional() @OneOf('info', 'warning', 'error') level?: string;
  @Optional() @Text(200) partner?: string;
  @Optional() @Text(64) document?: string;
  @Optional() @Text(100) search?: string;
  @Optional() @Matches(/^[0-9a-f]{32}$/) traceId?: string;
  /** First and last day, UTC. */
  @Optional() @Day() from?: string;
  @Optional() @Day() to?: string;
}

export class IntegrationLogQuery extends IntegrationLogFilter {
  @Optional() @Text(1000) cursor?: string;
  /** 1 to 200. */
  @Optional() @Matches(/^(?:[1-9][0-9]?|1[0-9][0-9]|200)$/) limit?: string;
}

/** A record of this instance that an entry is about. */
export class LogRecord {
  @Text(60) register: string;
  @Id() id: string;
}

export class LogEntryView {
  @Text(36) id: string;
  @Text(24) at: string;
  @OneOf('info', 'warning', 'error') level: string;
  @Nullable() @OneOf('in', 'out') direction: string | null;
  @Nullable() @Text(200) partner: string | null;
  @Nullable() @Text(36) connectionId: string | null;
  @Nullable() @Text(40) documentType: string | null;
  @Nullable() @Text(36) documentId: string | null;
  @Nullable() @Text(64) documentNumber: string | null;
  @Text(60) code: string;
  /** Values that the message names. */
  @Values() params: Record<string, unknown>;
  /** The code's text in the reader's language; what others sent may be in it. */
  @Text(4000, { multiline: true }) message: string;
  @Nullable() @Text(32) traceId: string | null;
  @Nullable() @Nested(() => LogRecord) record: LogRecord | null;
}

/** The message as it went over the wire. */
export class LogRequest {
  @Text(24) at: string;
  @IsString() body: string;
}

export class LogAnswer {
  @Text(24) at: string;
  @Whole(100, 599) status: number;
  /** Those that help to find a fault; none of them holds a secret. */
  @Values() headers: Record<string, string>;
  @IsString() body: string;
}

export class LogExchange {
  @Nullable() @Nested(() => LogRequest) request: LogRequest | null;
  @Nullable() @Nested(() => LogAnswer) answer: LogAnswer | null;
  /** A page about the error that is safe to follow. */
  @Nullable() @Text(500) errorUrl: string | null;
}

export class LogEntryDetail extends LogEntryView {
  @Nullable() @Nested(() => LogExchange) exchange: LogExchange | null;
}

export class LogPage {
  @ListOf(() => LogEntryView, 200) items: LogEntryView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

/*
 * The kinds of field that messages between instances have. White space around a text is refused, not stripped:
 * what arrives is what was sent.
 */

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of [...decorators].reverse()) decorate(target, key);
  };

const singleLine = /^(?!\s)[^\p{Cc}\p{Cs}]*(?<!\s)$/u;
const manyLines = /^(?!\s)[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}]*(?<!\s)$/u;

/** One line of 1 to `max` characters without control characters and lone surrogates. */
export const Line = (max: number) => all(IsString(), MinLength(1), MaxLength(max), Matches(singleLine));
/** Up to `count` of them. */
export const LineList = (count: number, max: number) =>
  all(
    IsArray(),
    ArrayMaxSize(count),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(max, { each: true }),
    Matches(singleLine, { each: true }),
  );
/** A text like `Line`, but with tabs and line breaks. */
export const Lines = (max: number) => all(IsString(), MinLength(1), MaxLength(max), Matches(manyLines));
/** Exact decimal as a string: 15 digits before and 6 after the point. */
export const Decimal = () => all(IsString(), Matches(/^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$/));
/** `YYYY-MM-DD`. */
export const Day = () => all(IsDateString(), Length(10, 10));
export const Uuid = () => Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
export const Currency = () => Matches(/^[A-Z]{3}$/);
export const CountryCode = () => Matches(/^[A-Z]{2}$/);
/** May be left out or null. */
export const Nullable = () => IsOptional();
export const Part = (of: () => new () => object) => all(ValidateNested(), Type(of));
export const Parts = (of: () => new () => object, max: number) =>
  all(IsArray(), ArrayMaxSize(max), ValidateNested({ each: true }), Type(of));

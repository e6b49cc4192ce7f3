import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';

/*
 * The kinds of field that requests have. Each is made of class-validator decorators, from which the schemas that
 * check requests and describe the API are compiled (schemas.ts).
 */

type Class = new () => object;

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of [...decorators].reverse()) decorate(target, key);
  };

/** No control characters and no half characters (lone surrogates). */
const singleLine = /^[^\p{Cc}\p{Cs}]*$/u;
/** The same, but with tabs and line breaks. */
const manyLines = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}]*$/u;

/** Text of `min` to `max` characters. White space around it has been stripped at the door. */
export const Text = (max: number, { min = 1, multiline = false } = {}) =>
  all(
    IsString(),
    ...(min > 0 ? [MinLength(min)] : []),
    MaxLength(max),
    Matches(multiline ? manyLines : singleLine),
  );

/** An exact decimal as a string: 15 digits before and 6 after the point. */
export const Decimal = () => all(IsString(), Matches(/^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$/));
export const NotNegative = () => all(IsString(), Matches(/^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$/));
/** `YYYY-MM-DD`, a day that exists. */
export const Day = () => all(IsDateString(), Length(10, 10));
/** ISO 8601 with date, time and zone. */
export const Instant = () => IsISO8601();
export const Currency = () => Matches(/^[A-Z]{3}$/);
export const CountryCode = () => Matches(/^[A-Z]{2}$/);
export const Id = () => Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
export const OneOf = (...values: string[]) => IsIn(values);
export const Whole = (min: number, max: number) => all(IsInt(), Min(min), Max(max));
export const Flag = () => IsBoolean();
export const Email = () => all(IsEmail(), MaxLength(254));
export const Nested = (of: () => Class) => all(ValidateNested(), Type(of));
export const ListOf = (of: () => Class, max: number) =>
  all(IsArray(), ArrayMaxSize(max), ValidateNested({ each: true }), Type(of));
export const Texts = (max: number, each: number) =>
  all(
    IsArray(),
    ArrayMaxSize(max),
    IsString({ each: true }),
    MaxLength(each, { each: true }),
    Matches(singleLine, { each: true }),
  );
export const Ids = (max: number) =>
  all(
    IsArray(),
    ArrayMaxSize(max),
    Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, { each: true }),
  );
/** An object whose members are not fixed. */
export const Values = () => ValidateBy({ name: 'values', validator: { validate: () => true } });
/** Any JSON value; what is in it is judged elsewhere. */
export const Anything = () => ValidateBy({ name: 'anything', validator: { validate: () => true } });

/** May be left out or null. */
export const Nullable = () => IsOptional();
/** May be left out, but not null. */
export const Optional = () =>
  all(IsOptional(), ValidateBy({ name: 'notNull', validator: { validate: (value) => value !== null } }));

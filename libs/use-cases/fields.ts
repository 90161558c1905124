import { Type as Nested } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  Validate,
  ValidateNested,
} from 'class-validator';
import { AreScores, HasBirthDate, IsDay } from './field-checks.ts';
import { field, type FieldOptions } from './field.ts';

/** One of the words listed. */
export const Choice = (words: readonly string[], options: FieldOptions = {}) =>
  field(
    {
      da: `skal være en af: ${words.join(', ')}`,
      en: `must be one of: ${words.join(', ')}`,
      schema: { type: 'string', enum: [...words] },
      checks: (context) => [IsIn(words, context)],
    },
    options,
  );

/** A whole number between these, both included. */
export const Whole = (min: number, max: number, options: FieldOptions = {}) =>
  field(
    {
      da: `skal være et helt tal fra ${min} til ${max}`,
      en: `must be a whole number from ${min} to ${max}`,
      schema: { type: 'integer', minimum: min, maximum: max },
      checks: (context) => [IsInt(context), Min(min, context), Max(max, context)],
    },
    options,
  );

/** A number between these, with at most two decimals. */
export const Amount = (min: number, max: number, options: FieldOptions = {}) =>
  field(
    {
      da: `skal være et tal fra ${min} til ${max} med højst to decimaler`,
      en: `must be a number from ${min} to ${max} with at most two decimals`,
      schema: { type: 'number', minimum: min, maximum: max },
      checks: (context) => [IsNumber({ maxDecimalPlaces: 2 }, context), Min(min, context), Max(max, context)],
    },
    options,
  );

export const Flag = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være true eller false',
      en: 'must be true or false',
      schema: { type: 'boolean' },
      checks: (context) => [IsBoolean(context)],
    },
    options,
  );

/** People's own words, kept encrypted. */
export const Words = (options: FieldOptions = {}) => text(1, 4_000, options);

/** A short text of the organisation: a code, a place, a staff id. */
export const Name = (options: FieldOptions = {}) => text(1, 200, options);

const text = (min: number, max: number, options: FieldOptions) =>
  field(
    {
      da: `skal være en tekst på ${min} til ${max} tegn`,
      en: `must be a text of ${min} to ${max} characters`,
      schema: { type: 'string', minLength: min, maxLength: max },
      checks: (context) => [IsString(context), Length(min, max, context)],
    },
    options,
  );

/** A random id (UUID). */
export const Id = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være et id (UUID)',
      en: 'must be an id (UUID)',
      schema: { type: 'string', format: 'uuid' },
      checks: (context) => [IsUUID('all', context)],
    },
    options,
  );

export const Email = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være en e-mailadresse',
      en: 'must be an e-mail address',
      schema: { type: 'string', format: 'email' },
      checks: (context) => [IsEmail({}, context)],
    },
    options,
  );

/** A date in Denmark. */
export const Day = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være en dato, der findes, skrevet 2026-03-29',
      en: 'must be an existing date, written 2026-03-29',
      schema: { type: 'string', format: 'date' },
      checks: (context) => [Validate(IsDay, context)],
    },
    options,
  );

/** A local time. */
export const Clock = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være et klokkeslæt, skrevet 14:30',
      en: 'must be a time of day, written 14:30',
      schema: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
      checks: (context) => [IsString(context), Matches(/^([01]\d|2[0-3]):[0-5]\d$/, context)],
    },
    options,
  );

/** Ten digits, with or without the hyphen. */
export const Cpr = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være et CPR-nummer: 10 cifre, der begynder med en dato',
      en: 'must be a CPR number: 10 digits that begin with a date',
      schema: { type: 'string', pattern: '^\\d{6}-?\\d{4}$' },
      checks: (context) => [Validate(HasBirthDate, context)],
    },
    options,
  );

/** A list of short texts, or of the words listed. */
export const Names = (words?: readonly string[], options: FieldOptions = {}) =>
  field(
    {
      da:
        words === undefined
          ? 'skal være en liste af højst 50 korte tekster'
          : `skal være en liste af: ${words.join(', ')}`,
      en:
        words === undefined
          ? 'must be a list of at most 50 short texts'
          : `must be a list of: ${words.join(', ')}`,
      schema: { type: 'array', items: { type: 'string', ...(words && { enum: [...words] }) }, maxItems: 50 },
      checks: (context) => [
        IsArray(context),
        ArrayMaxSize(50, context),
        words === undefined
          ? Length(1, 200, { ...context, each: true })
          : IsIn(words, { ...context, each: true }),
      ],
    },
    options,
  );

type Constructor = new () => object;

/** An object of its own. */
export const Part = (type: () => Constructor, options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være et objekt',
      en: 'must be an object',
      schema: { type: type() },
      checks: (context) => [IsObject(context), ValidateNested(), Nested(type)],
    },
    options,
  );

/** A list of objects. */
export const Parts = (type: () => Constructor, options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være en liste af højst 50 objekter',
      en: 'must be a list of at most 50 objects',
      schema: { type: [type()] },
      checks: (context) => [
        IsArray(context),
        ArrayMaxSize(50, context),
        IsObject({ ...context, each: true }),
        ValidateNested({ each: true }),
        Nested(type),
      ],
    },
    options,
  );

/** Answers: item → whole number. */
export const Scores = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være svar: spørgsmål og helt tal, fx { "1": 3 }',
      en: 'must be answers: item and whole number, as { "1": 3 }',
      schema: { type: 'object', additionalProperties: { type: 'integer' }, example: { '1': 3, '2': 4 } },
      checks: (context) => [Validate(AreScores, context)],
    },
    options,
  );

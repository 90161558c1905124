import { Type as Nested } from 'class-transformer';
import {
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
import { askedOf, type ChoiceOptions } from './choice-options.ts';
import { field, type FieldOptions } from './field.ts';
import type { Asked, Constructor } from './registered-fields.ts';
import type { ChoiceName } from './words/choice-words.ts';

export * from './shaped-fields.ts';

/** One of the words listed. */
export const Choice = <Name extends ChoiceName>(words: readonly Name[], options: ChoiceOptions<Name> = {}) =>
  field(
    {
      da: `skal være en af: ${words.join(', ')}`,
      en: `must be one of: ${words.join(', ')}`,
      schema: { type: 'string', enum: [...words] },
      checks: (context) => [IsIn(words, context)],
      asked: askedOf(words, options),
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
      asked: { kind: 'number', whole: true, min, max },
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
      asked: { kind: 'number', whole: false, min, max },
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
      asked: { kind: 'flag' },
    },
    options,
  );

/** People's own words, kept encrypted. */
export const Words = (options: FieldOptions = {}) => text({ kind: 'words', maxLength: 4_000 }, options);

/** A short text for the vault: a name, a telephone number. Never for what stands in events: they hold no free text. */
export const Name = (options: FieldOptions = {}) =>
  text({ kind: 'line', shape: 'name', maxLength: 200 }, options);

const text = (asked: Asked & { readonly maxLength: number }, options: FieldOptions) =>
  field(
    {
      da: `skal være en tekst på 1 til ${asked.maxLength} tegn`,
      en: `must be a text of 1 to ${asked.maxLength} characters`,
      schema: { type: 'string', minLength: 1, maxLength: asked.maxLength },
      checks: (context) => [IsString(context), Length(1, asked.maxLength, context)],
      asked,
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
      asked: { kind: 'line', shape: 'id' },
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
      asked: { kind: 'line', shape: 'email' },
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
      asked: { kind: 'line', shape: 'day' },
    },
    options,
  );

const clockPattern = '^([01]\\d|2[0-3]):[0-5]\\d$';

/** A local time. */
export const Clock = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være et klokkeslæt, skrevet 14:30',
      en: 'must be a time of day, written 14:30',
      schema: { type: 'string', pattern: clockPattern },
      checks: (context) => [IsString(context), Matches(new RegExp(clockPattern, 'u'), context)],
      asked: { kind: 'line', shape: 'clock', pattern: clockPattern },
    },
    options,
  );

const cprPattern = '^\\d{6}-?\\d{4}$';

/** Ten digits, with or without the hyphen. */
export const Cpr = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være et CPR-nummer: 10 cifre, der begynder med en dato',
      en: 'must be a CPR number: 10 digits that begin with a date',
      schema: { type: 'string', pattern: cprPattern },
      checks: (context) => [Validate(HasBirthDate, context)],
      asked: { kind: 'line', shape: 'cpr', pattern: cprPattern },
    },
    options,
  );

/** An object of its own. */
export const Part = (type: () => Constructor, options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være et objekt',
      en: 'must be an object',
      schema: { type: type() },
      checks: (context) => [IsObject(context), ValidateNested(), Nested(type)],
      asked: { kind: 'part', part: type },
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
      asked: { kind: 'scores' },
    },
    options,
  );

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
import { codePattern, organisationNamePattern, staffIdPattern, versionPattern } from './plain-words.ts';

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

/** A short text for the vault: a name, a telephone number. Never for what stands in events: they hold no free text. */
export const Name = (options: FieldOptions = {}) => text(1, 200, options);

const shaped =
  (pattern: string, example: string, da: string, en: string) =>
  (options: FieldOptions = {}) =>
    field(
      {
        da,
        en,
        schema: { type: 'string', pattern, example },
        checks: (context) => [IsString(context), Matches(new RegExp(pattern, 'u'), context)],
      },
      options,
    );

/** A word of the catalogue: a programme, a rule, an instrument. Whether it is there the decision finds out. */
export const Code = shaped(
  codePattern,
  'mentor-course',
  'skal være en kode af små bogstaver, tal og bindestreger, fx mentor-course',
  'must be a code of letters, digits and hyphens, as mentor-course',
);

/** Which window of a duty, as the worklist shows it. */
export const WindowNumber = shaped(
  '^([1-9]\\d{0,3}|\\d{4}-\\d{2}-\\d{2})$',
  '2',
  'skal være et løbenummer som 2 eller en dato som 2026-03-29',
  'must be a running number as 2 or a date as 2026-03-29',
);

/** The version of a text that was signed or handed over. */
export const Version = shaped(
  versionPattern,
  'v1.3',
  'skal være en version: et tal som 2 eller v1.3, eller en dato som 2026-03-29',
  'must be a version: a number as 2 or v1.3, or a date as 2026-03-29',
);

/** A member of staff, by the subject of the sign-in: never an e-mail address or a name. */
export const StaffId = shaped(
  staffIdPattern,
  'broen-coordinator',
  'skal være medarbejderens login-id uden mellemrum og uden @',
  'must be the sign-in id of a member of staff, without spaces and without @',
);

/** What an organisation or a part of the country is called: a municipality, a team, an area. At most two digits. */
export const OrganisationName = shaped(
  organisationNamePattern,
  'Søby',
  'skal være navnet på en kommune, et team eller et område: bogstaver og højst to cifre',
  'must be the name of a municipality, a team or an area: letters and at most two digits',
);

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

/** A list of ids. */
export const Ids = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være en liste af højst 500 id (UUID)',
      en: 'must be a list of at most 500 ids (UUID)',
      schema: { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: 500 },
      checks: (context) => [
        IsArray(context),
        ArrayMaxSize(500, context),
        IsUUID('all', { ...context, each: true }),
      ],
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

/** What an object of its own is made by. */
export type Constructor = new () => object;

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

import { Type as Nested } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { askedOf, type ChoiceOptions } from './choice-options.ts';
import { field, type FieldOptions } from './field.ts';
import { organisationNamePattern } from './plain-words.ts';
import type { Constructor } from './registered-fields.ts';
import type { ChoiceName } from './words/choice-words.ts';

const most = 50;

/** A list of what parts of the country are called, each as `OrganisationName`. */
export const OrganisationNames = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være en liste af navne på kommuner eller områder: bogstaver og højst to cifre',
      en: 'must be a list of names of municipalities or areas: letters and at most two digits',
      schema: {
        type: 'array',
        items: { type: 'string', pattern: organisationNamePattern, example: 'Søby' },
        maxItems: most,
      },
      checks: (context) => [
        IsArray(context),
        ArrayMaxSize(most, context),
        IsString({ ...context, each: true }),
        Matches(new RegExp(organisationNamePattern, 'u'), { ...context, each: true }),
      ],
      asked: { kind: 'line', shape: 'organisation', pattern: organisationNamePattern },
      many: true,
    },
    options,
  );

const idsUpTo =
  (atMost: number) =>
  (options: FieldOptions = {}) =>
    field(
      {
        da: `skal være en liste af højst ${atMost} id’er (UUID)`,
        en: `must be a list of at most ${atMost} ids (UUID)`,
        schema: { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: atMost },
        checks: (context) => [
          IsArray(context),
          ArrayMaxSize(atMost, context),
          IsUUID('all', { ...context, each: true }),
        ],
        asked: { kind: 'line', shape: 'id' },
        many: true,
      },
      options,
    );

/** A list of random ids (UUID). */
export const Ids = idsUpTo(most);

/** As many as one command is given to at once. */
export const ManyIds = idsUpTo(500);

/** A list of the words listed. */
export const Choices = <Name extends ChoiceName>(words: readonly Name[], options: ChoiceOptions<Name> = {}) =>
  field(
    {
      da: `skal være en liste af: ${words.join(', ')}`,
      en: `must be a list of: ${words.join(', ')}`,
      schema: { type: 'array', items: { type: 'string', enum: [...words] }, maxItems: most },
      checks: (context) => [
        IsArray(context),
        ArrayMaxSize(most, context),
        IsIn(words, { ...context, each: true }),
      ],
      asked: askedOf(words, options),
      many: true,
    },
    options,
  );

/** A list of objects. */
export const Parts = (type: () => Constructor, options: FieldOptions = {}) =>
  field(
    {
      da: `skal være en liste af højst ${most} objekter`,
      en: `must be a list of at most ${most} objects`,
      schema: { type: [type()] },
      checks: (context) => [
        IsArray(context),
        ArrayMaxSize(most, context),
        IsObject({ ...context, each: true }),
        ValidateNested({ each: true }),
        Nested(type),
      ],
      asked: { kind: 'part', part: type },
      many: true,
    },
    options,
  );

import { ArrayMaxSize, IsArray, IsString, IsUUID, Matches } from 'class-validator';
import { field, type FieldOptions } from './field.ts';
import { organisationNamePattern } from './plain-words.ts';

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
    },
    options,
  );

/** A list of random ids (UUID). */
export const Ids = (options: FieldOptions = {}) =>
  field(
    {
      da: 'skal være en liste af id’er (UUID)',
      en: 'must be a list of ids (UUID)',
      schema: { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: most },
      checks: (context) => [
        IsArray(context),
        ArrayMaxSize(most, context),
        IsUUID('all', { ...context, each: true }),
      ],
    },
    options,
  );

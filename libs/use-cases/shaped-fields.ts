import { IsString, Matches } from 'class-validator';
import { field, type FieldOptions } from './field.ts';
import { codePattern, organisationNamePattern, staffIdPattern, versionPattern } from './plain-words.ts';
import type { LineShape } from './registered-fields.ts';

const shaped =
  (shape: LineShape, pattern: string, example: string, da: string, en: string) =>
  (options: FieldOptions = {}) =>
    field(
      {
        da,
        en,
        schema: { type: 'string', pattern, example },
        checks: (context) => [IsString(context), Matches(new RegExp(pattern, 'u'), context)],
        asked: { kind: 'line', shape, pattern },
      },
      options,
    );

/** A word of the catalogue: a programme, a rule, an instrument. Whether it is there the decision finds out. */
export const Code = shaped(
  'code',
  codePattern,
  'mentor-course',
  'skal være en kode af små bogstaver, tal og bindestreger, fx mentor-course',
  'must be a code of letters, digits and hyphens, as mentor-course',
);

/** Which window of a duty, as the worklist shows it. */
export const WindowNumber = shaped(
  'window',
  '^([1-9]\\d{0,3}|\\d{4}-\\d{2}-\\d{2})$',
  '2',
  'skal være et løbenummer som 2 eller en dato som 2026-03-29',
  'must be a running number as 2 or a date as 2026-03-29',
);

/** The version of a text that was signed or handed over, or of a programme. */
export const Version = shaped(
  'version',
  versionPattern,
  'v1.3',
  'skal være en version: et tal som 2 eller v1.3, et år, eller en dato som 2026-03-29',
  'must be a version: a number as 2 or v1.3, a year, or a date as 2026-03-29',
);

/** A member of staff, by the subject of the sign-in: never an e-mail address or a name. */
export const StaffId = shaped(
  'staff',
  staffIdPattern,
  'broen-coordinator',
  'skal være medarbejderens login-id uden mellemrum og uden @',
  'must be the sign-in id of a member of staff, without spaces and without @',
);

/** What an organisation or a part of the country is called: a municipality, a team, an area. At most two digits. */
export const OrganisationName = shaped(
  'organisation',
  organisationNamePattern,
  'Søby',
  'skal være navnet på en kommune, et team eller et område: bogstaver og højst to cifre',
  'must be the name of a municipality, a team or an area: letters and at most two digits',
);

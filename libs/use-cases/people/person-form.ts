import { cprBirthDate, normalCpr, type Person } from '#personal-data';
import { Choice, Cpr, Day, Email, Flag, Name } from '../fields.ts';

const languages = ['da', 'en'] as const;

/** A person as people tell him. CPR is optional everywhere. */
export class PersonForm {
  @Name()
  name!: string;

  @Email({ optional: true })
  email: string | null = null;

  @Name({ optional: true })
  phone: string | null = null;

  @Day({ optional: true })
  birthDate: string | null = null;

  @Cpr({ optional: true })
  cpr: string | null = null;

  @Flag({ optional: true, about: 'Protected name and address' })
  addressProtection: boolean | null = null;

  @Choice(languages, { optional: true })
  language: (typeof languages)[number] | null = null;

  @Name({ optional: true, about: 'The number in your own files' })
  localId: string | null = null;
}

/** The person for the vault; the birth date is that of the CPR number when only this is told. */
export const personOf = ({ cpr, ...form }: PersonForm): Person => {
  const number = cpr === null ? undefined : normalCpr(cpr);
  const birthDate = form.birthDate ?? (cpr === null ? undefined : cprBirthDate(cpr));
  return {
    name: form.name,
    addressProtection: form.addressProtection ?? false,
    language: form.language ?? 'da',
    ...(form.email !== null && { email: form.email }),
    ...(form.phone !== null && { phone: form.phone }),
    ...(form.localId !== null && { localId: form.localId }),
    ...(birthDate !== undefined && { birthDate }),
    ...(number !== undefined && { cpr: number }),
  };
};

import { cprBirthDate, type Person } from '#personal-data';
import type { Row } from './files/index.ts';

type Told = Pick<Row<'mentors'>, 'name' | 'email' | 'phone' | 'birthDate' | 'protected' | 'language'>;

/** The person of a row, for the vault. */
export const personOfRow = (row: Told, localId: string, cpr: string | null): Person => {
  const birthDate = row.birthDate ?? (cpr === null ? undefined : cprBirthDate(cpr));
  return {
    name: row.name,
    addressProtection: row.protected,
    language: row.language,
    localId,
    ...(row.email !== null && { email: row.email }),
    ...(row.phone !== null && { phone: row.phone }),
    ...(birthDate !== undefined && { birthDate }),
    ...(cpr !== null && { cpr }),
  };
};

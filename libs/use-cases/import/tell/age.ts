import type { LocalDate } from '#kernel';
import { cprBirthDate } from '#personal-data';

/** Whole years on a day, by the date of birth or the CPR number; null when neither is told. */
export const ageOf = (
  { birthDate, cpr }: { readonly birthDate: LocalDate | null; readonly cpr: string | null },
  on: LocalDate,
): number | null => {
  const born = birthDate ?? (cpr === null ? undefined : cprBirthDate(cpr));
  if (born === undefined) return null;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
};

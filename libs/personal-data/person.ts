import type { LocalDate } from '#kernel';

/** Who someone is. Stands in the vault alone, encrypted; everywhere else there is only the subject id. */
export interface Person {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly birthDate?: LocalDate;
  /** Ten digits, without the hyphen. */
  readonly cpr?: string;
  /** Protected name and address (navne- og adressebeskyttelse): shown to no one by default. */
  readonly addressProtection: boolean;
  readonly language: 'da' | 'en';
  /** The person's number in the organisation's own files, as imported. */
  readonly localId?: string;
}

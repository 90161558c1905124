import type { LocalText } from '#programmes';

/** The noes of a concern. */
export const concernRefusals = {
  CONCERN_WITHOUT_WORDS: {
    da: 'En bekymring skal kunne forstås af den, der læser den. Skriv, hvad der er set eller hørt.',
    en: 'A concern must be understood by the one who reads it. Write what was seen or heard.',
  },
  UNKNOWN_CONCERN: {
    da: 'Forløbet kender ikke den bekymring. Hent forløbet igen, og vælg den i listen.',
    en: 'The course does not know that concern. Load the course again and choose it from the list.',
  },
  UNDER_18_UNANSWERED: {
    da: 'Ved denne slags bekymring skal det afgøres, om mentee er under 18 år. Svar ja eller nej.',
    en: 'With this kind of concern it must be settled whether the mentee is under 18. Answer yes or no.',
  },
  NOTIFICATION_UNANSWERED: {
    da: 'Mentee er under 18 år: afgør, om der underrettes. Lav underretningen, eller begrund at den ikke er nødvendig.',
    en: 'The mentee is under 18: decide on a notification. Make it, or give the reason why it is not needed.',
  },
  CONCERN_NOT_TRIAGED: {
    da: 'Bekymringen er ikke vurderet endnu. Vurdér den først.',
    en: 'The concern has not been triaged yet. Triage it first.',
  },
  CONCERN_RESOLVED: {
    da: 'Bekymringen er afsluttet. Rejs en ny, hvis der er sket noget.',
    en: 'The concern is resolved. Raise a new one if something has happened.',
  },
  CONCERNS_OPEN: {
    da: 'En bekymring er ikke afsluttet. Afslut den, eller skriv hvem der har overtaget den.',
    en: 'A concern is not resolved. Resolve it, or record who has taken it over.',
  },
  MEETINGS_SUSPENDED: {
    da: 'En kritisk bekymring står åben, og så mødes de to ikke alene. Afslut bekymringen først.',
    en: 'A critical concern is open, and until then the two do not meet alone. Resolve the concern first.',
  },
  MATCH_SUSPENDED: {
    da: 'En bekymring om mentor står åben, og matchet hviler. Afslut bekymringen, eller afslut matchet.',
    en: 'A concern about the mentor is open, and the match rests. Resolve the concern, or end the match.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

import type { LocalText } from '#programmes';

/** The noes of the closure. */
export const closureRefusals = {
  TOO_EARLY_TO_PLAN: {
    da: 'En planlagt afslutning kan begynde fra den {from}. Vent til da, eller afslut før tid med en grund.',
    en: 'A planned closure can begin on {from}. Wait until then, or close early with a reason.',
  },
  BEFORE_CLOSURE: {
    da: 'Datoen {on} ligger før afslutningen begyndte. Vælg en senere dato.',
    en: 'The date {on} lies before closing began. Choose a later date.',
  },
  INTERVIEW_MISSING: {
    da: 'Slutsamtalen med {who} er hverken holdt eller forsøgt to dage. Hold den, eller skriv forsøgene.',
    en: 'The closing interview with the {who} is neither held nor attempted on two days. Hold it, or record the attempts.',
  },
  FINAL_MEASUREMENT_MISSING: {
    da: 'Slutmålingen {missing} er hverken modtaget eller skrevet som manglende. Gør en af delene.',
    en: 'The final measurement {missing} is neither received nor marked missing. Do one of the two.',
  },
  TOO_LATE_TO_REOPEN: {
    da: 'Et forløb kan genåbnes til og med {latest}. Opret en ny henvisning, der henviser til det gamle forløb.',
    en: 'A course can be reopened until {latest}. Submit a new referral that points to the old course.',
  },
  NO_MATCH_TO_GO_ON: {
    da: 'Forløbet havde ingen mentor og aftale, da det blev afsluttet. Genåbn det til ventelisten.',
    en: 'The course had no mentor and agreement when it was closed. Reopen it to the waiting list.',
  },
  AGREEMENT_OVER: {
    da: 'Aftalen sluttede den {end}, så parret har intet at fortsætte på. Genåbn til ventelisten.',
    en: 'The agreement ended on {end}, so the pair has nothing to go on with. Reopen to the waiting list.',
  },
  OUTCOME_MISSING: {
    da: 'Udfaldet er ikke skrevet. Skriv udfald og kilde.',
    en: 'The outcome is not recorded. Record the outcome and its evidence.',
  },
  UNKNOWN_OUTCOME: {
    da: 'Programmet bruger ikke udfaldet {category}. Vælg et af programmets udfald.',
    en: 'The programme does not use the outcome {category}. Choose one of its outcomes.',
  },
  HOURS_NOT_RECONCILED: {
    da: 'Bevilgede og leverede timer er ikke afstemt. Afstem timerne.',
    en: 'Granted and delivered hours are not reconciled. Reconcile the hours.',
  },
  NO_HOURS_TO_RECONCILE: {
    da: 'Forløbet har ingen bevilgede timer, så der er intet at afstemme.',
    en: 'The course has no granted hours, so there is nothing to reconcile.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

import type { LocalText } from '#programmes';

/** The noes of the startup. */
export const startupRefusals = {
  APPOINTMENT_IN_THE_PAST: {
    da: 'Mødet skal ligge i dag eller senere. Vælg en anden dato.',
    en: 'The meeting must be today or later. Choose another date.',
  },
  ALIGNMENT_MISSING: {
    da: 'Forventningerne er ikke afstemt med {who}. Gennemfør forventningsafstemningen først.',
    en: 'Expectations are not aligned with the {who}. Complete the alignment first.',
  },
  AGREEMENT_DATES: {
    da: 'Aftalens slutdato skal ligge efter startdatoen. Ret datoerne.',
    en: 'The agreement must end after it starts. Correct the dates.',
  },
  START_BEFORE_INTRO: {
    da: 'Aftalen kan tidligst begynde den dag, introduktionen blev holdt ({intro}). Ret startdatoen.',
    en: 'The agreement can begin on the day of the introduction ({intro}) at the earliest. Correct the start.',
  },
  AGREEMENT_TOO_LONG: {
    da: 'Programmet varer højst {months} måneder, altså til {latest}. Vælg en tidligere slutdato.',
    en: 'The programme lasts at most {months} months, so until {latest}. Choose an earlier end.',
  },
  AGREEMENT_BEYOND_GRANT: {
    da: 'Bevillingen gælder {from}–{to}, og aftalen skal ligge inden for den. Ret datoerne, så den gør det.',
    en: 'The grant runs {from}–{to}, and the agreement must lie within it. Correct the dates so that it does.',
  },
  DOSE_MISSING: {
    da: 'Aftalen siger ikke, hvor mange timer der er aftalt. Angiv timerne.',
    en: 'The agreement does not say how many hours are agreed. Give the hours.',
  },
  NO_DRAFT: {
    da: 'Der er intet udkast til aftale. Skriv udkastet først.',
    en: 'There is no draft agreement. Draft it first.',
  },
  OTHER_VERSION: {
    da: 'Udkastet er siden ændret til version {version}. Læs den nye, og underskriv den.',
    en: 'The draft has since changed to version {version}. Read the new one and sign that.',
  },
  NOT_A_SIGNER: {
    da: 'Aftalen underskrives af {signers}. En anden underskrift er ikke nødvendig.',
    en: 'The agreement is signed by {signers}. No other signature is needed.',
  },
  SIGNATURE_MISSING: {
    da: 'Underskrift mangler fra {missing}. Indhent den først.',
    en: 'The signature of {missing} is missing. Obtain it first.',
  },
  DRAFT_OVER: {
    da: 'Udkastets aftale er forbi den {end}, så der er intet at sætte i gang. Skriv et nyt udkast med en senere slutdato.',
    en: 'The agreement drafted is over on {end}, so there is nothing to set going. Draft a new one with a later end.',
  },
  GOAL_MISSING: {
    da: 'Forløbet har intet mål endnu. Sæt mindst ét mål sammen med mentee.',
    en: 'The course has no goal yet. Set at least one together with the mentee.',
  },
  BASELINE_MISSING: {
    da: 'Startmålingen {missing} er hverken foretaget eller fravalgt med en grund. Gør en af delene.',
    en: 'The baseline {missing} is neither measured nor waived with a reason. Do one of the two.',
  },
  FEEDBACK_SCOPE_NOT_SHOWN: {
    da: 'Mentee og mentor skal vide, hvad kommunen får at se. Vis det, og bekræft.',
    en: 'Mentee and mentor must know what the municipality will see. Show it, and confirm.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

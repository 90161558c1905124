import type { LocalText } from '#programmes';

/** The noes of what holds for every command. */
export const generalRefusals = {
  NOT_ALLOWED_NOW: {
    da: 'Det kan ikke gøres, mens forløbet er i tilstanden “{state}”. Se hvad der er muligt nu.',
    en: 'This cannot be done while the course is in the state “{state}”. See what is possible now.',
  },
  NO_SUCH_COURSE: {
    da: 'Forløbet begynder først med en henvisning. Opret henvisningen.',
    en: 'The course begins with a referral. Submit the referral first.',
  },
  IN_THE_FUTURE: {
    da: 'Datoen {on} er ikke kommet endnu; kun det, der er sket, kan skrives. Vælg i dag eller en tidligere dato.',
    en: 'The date {on} has not come yet, and only what has happened is recorded. Choose today or an earlier date.',
  },
  BEFORE_LAST_TRANSITION: {
    da: 'Forløbet er allerede nået til {last}, og trin går ikke baglæns i tid. Vælg den dato eller en senere.',
    en: 'The course has already come to {last}, and steps do not go back in time. Choose that date or a later one.',
  },
  BEFORE_REFERRAL: {
    da: 'Datoen {on} ligger før henvisningen, som forløbet begynder med. Vælg henvisningens dato eller en senere.',
    en: 'The date {on} lies before the referral, with which the course begins. Choose its date or a later one.',
  },
  ONLY_THE_SYSTEM: {
    da: 'Dette trin tager forløbet selv, når tiden er inde. Der er ikke noget, du skal gøre.',
    en: 'The course takes this step by itself when the time has come. There is nothing for you to do.',
  },
  CASEWORKER_DECIDES: {
    da: 'I en lovbestemt ordning er det sagsbehandlerens afgørelse. Bed sagsbehandleren om at tage den.',
    en: 'In a statutory scheme this is the caseworker’s decision. Ask the caseworker to make it.',
  },
  COORDINATOR_DECIDES: {
    da: 'I en frivillig ordning er det koordinatorens opgave. Bed koordinatoren om det.',
    en: 'In a voluntary scheme this is the coordinator’s task. Ask the coordinator.',
  },
  OTHER_SIDE: {
    da: 'Hver svarer for sig selv. Den anden side svarer selv eller gennem koordinatoren.',
    en: 'Everyone answers for themselves. The other side answers itself or through the coordinator.',
  },
  NOTE_MISSING: {
    da: 'Et svar på en andens vegne skal kunne forklares senere. Skriv et notat om, hvordan svaret blev givet.',
    en: 'An answer on someone’s behalf must be explainable later. Write a note on how the answer was given.',
  },
  REASON_MISSING: {
    da: 'Trinnet skal kunne forklares senere. Skriv en begrundelse.',
    en: 'This step must be explainable later. Write a reason.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

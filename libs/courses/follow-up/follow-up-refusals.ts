import type { LocalText } from '#programmes';

/** The noes of the follow-up. */
export const followUpRefusals = {
  UNKNOWN_INSTRUMENT: {
    da: 'Programmet måler ikke med {instrument}. Vælg et af programmets måleredskaber.',
    en: 'The programme does not measure with {instrument}. Choose one of its instruments.',
  },
  WRONG_RESPONDENT: {
    da: 'Dette måleredskab besvares af {respondents}. Vælg den, der har svaret.',
    en: 'This instrument is answered by {respondents}. Choose who has answered.',
  },
  ANSWERS_INCOMPLETE: {
    da: 'Målingen har {items} spørgsmål, hvert {from}–{to}; ingen gættes. Udfyld alle svar.',
    en: 'The measurement has {items} questions, each {from}–{to}; none is guessed. Fill in every answer.',
  },
  MINUTES_IMPLAUSIBLE: {
    da: 'En kontakt varer mellem 1 minut og et døgn. Ret minutterne.',
    en: 'A contact lasts between one minute and a day. Correct the minutes.',
  },
  BEFORE_MATCH: {
    da: 'Datoen ligger før matchet den {matched}, og før det mødtes de to ikke. Ret datoen.',
    en: 'The date lies before the match on {matched}, and before it the two did not meet. Correct the date.',
  },
  UNKNOWN_CONTACT: {
    da: 'Forløbet kender ikke den kontakt. Hent forløbet igen, og vælg den i listen.',
    en: 'The course does not know that contact. Load the course again and choose it from the list.',
  },
  UNKNOWN_MEASUREMENT: {
    da: 'Forløbet kender ikke den måling. Hent forløbet igen, og vælg den i listen.',
    en: 'The course does not know that measurement. Load the course again and choose it from the list.',
  },
  CORRECTION_BY_COORDINATOR: {
    da: 'Forfatteren kan rette i 24 timer; derefter retter koordinatoren. Bed koordinatoren om det.',
    en: 'The author may correct for 24 hours; after that the coordinator does. Ask the coordinator.',
  },
  UNKNOWN_DUTY: {
    da: 'Programmet har ikke den opfølgning. Vælg en fra forløbets liste.',
    en: 'The programme has no such follow-up. Choose one from the course’s list.',
  },
  WINDOW_NOT_OPEN: {
    da: 'Vinduet åbner først den {opens}. Vent til da, eller skriv det som en kontakt.',
    en: 'The window opens on {opens}. Wait until then, or log it as a contact.',
  },
  WINDOW_MISSED: {
    da: 'Vinduet er lukket og står som ikke nået. Skriv det som en kontakt, og brug næste vindue.',
    en: 'The window has closed and stands as missed. Log it as a contact, and use the next window.',
  },
  NO_CONTACT_DUTY: {
    da: 'Ordningen har ingen lovbestemt kontaktpligt, så der er ingen grænse at stramme.',
    en: 'The scheme has no statutory contact duty, so there is no limit to tighten.',
  },
  LIMIT_NOT_STRICTER: {
    da: 'Loven kræver kontakt mindst hver {days}. dag; en egen grænse kan kun være kortere. Vælg færre dage.',
    en: 'The law asks for contact at least every {days} days; a limit of your own can only be shorter. Choose fewer days.',
  },
  END_NOT_LATER: {
    da: 'En forlængelse slutter efter den nuværende slutdato {end}. Vælg en senere dato, eller start afslutningen.',
    en: 'An extension ends after the present end {end}. Choose a later date, or start closing.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

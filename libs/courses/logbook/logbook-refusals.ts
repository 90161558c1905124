import type { LocalText } from '#programmes';

/** The noes of the logbook. */
export const logbookRefusals = {
  UNKNOWN_GOAL: {
    da: 'Forløbet kender ikke det mål. Hent forløbet igen, og vælg målet i listen.',
    en: 'The course does not know that goal. Load the course again and choose the goal from the list.',
  },
  GOAL_SETTLED: {
    da: 'Målet er allerede nået eller opgivet, og det bliver stående. Sæt et nyt mål.',
    en: 'The goal has been reached or given up already, and stays so. Set a new goal.',
  },
  CONTACT_VOIDED: {
    da: 'Kontakten er trukket tilbage og tæller ikke. Der er intet at bekræfte eller bestride.',
    en: 'The contact has been taken back and does not count. There is nothing to confirm or dispute.',
  },
  NO_CARE_CALL_NEEDED: {
    da: 'Ingen måling i forløbet har bedt om en omsorgssamtale. Skriv samtalen som en kontakt.',
    en: 'No measurement of the course has asked for a care call. Log the talk as a contact.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

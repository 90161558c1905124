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
} as const satisfies Readonly<Record<string, LocalText>>;

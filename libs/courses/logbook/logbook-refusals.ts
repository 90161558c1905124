import type { LocalText } from '#programmes';

/** The noes of the logbook. */
export const logbookRefusals = {
  UNKNOWN_GOAL: {
    da: 'Forløbet kender ikke det mål. Hent forløbet igen, og vælg målet i listen.',
    en: 'The course does not know that goal. Load the course again and choose the goal from the list.',
  },
  GOAL_WITHOUT_WORDS: {
    da: 'Et mål skal kunne læses af alle, der arbejder mod det. Skriv det, helst med mentees egne ord.',
    en: 'A goal must be readable by all who work towards it. Write it, in the mentee’s own words where they can.',
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
  NOT_EXEMPTIBLE: {
    da: 'Den frist kan ingen fritages for: loven eller forløbet selv tæller den. Opfyld den, eller ret datoen bag den.',
    en: 'Nobody can be exempted from that date: the law or the course itself counts it. Meet it, or correct the date behind it.',
  },
  WINDOW_SETTLED: {
    da: 'Vinduet er allerede opfyldt eller faldet bort, så der er intet at fritage for.',
    en: 'The window has been met or has lapsed already, so there is nothing to exempt from.',
  },
  UNKNOWN_ANSWER: {
    da: 'Forløbet har ikke det svar. Hent forløbet igen, og vælg svaret i listen.',
    en: 'The course has no such answer. Load the course again and choose the answer from the list.',
  },
  UNKNOWN_SIGNATURE: {
    da: 'Den part har ikke underskrevet den version. Vælg en underskrift fra forløbets liste.',
    en: 'That party has not signed that version. Choose a signature from the course’s list.',
  },
  SIGNED_BEFORE_DRAFT: {
    da: 'Aftalen var først til at underskrive den {drafted}. Vælg den dag eller en senere.',
    en: 'The agreement was there to be signed from {drafted}. Choose that day or a later one.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

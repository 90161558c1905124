import type { LocalText } from '#programmes';

/** The noes of a pause and of a rematch. */
export const interruptionRefusals = {
  RETURN_NOT_LATER: {
    da: 'En pause slutter efter den dag, den begynder. Vælg en senere dato for tilbagevenden.',
    en: 'A pause ends after the day it begins. Choose a later day of return.',
  },
  PAUSE_TOO_LONG: {
    da: 'En pause varer højst til {latest}. Vælg en tidligere dato, eller afslut forløbet.',
    en: 'A pause lasts until {latest} at most. Choose an earlier day of return, or close the course.',
  },
  PAUSE_BY_CASEWORKER: {
    da: 'I et ret og pligt-forløb er det sagsbehandleren, der bevilger en pause. Bed sagsbehandleren om det.',
    en: 'In a right-and-duty course the caseworker decides on a pause. Ask the caseworker.',
  },
  HANDOVER_MISSING: {
    da: 'Den næste mentor skal vide, hvor forløbet står. Skriv en overlevering.',
    en: 'The next mentor must know where the course stands. Write a handover note.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

import type { LocalText } from '#programmes';

/** The noes of a disposal. */
export const disposalRefusals = {
  RETENTION_NOT_DUE: {
    da: 'Forløbet opbevares til og med dagen før {until}. Vent til da.',
    en: 'The course is kept until the day before {until}. Wait until then.',
  },
  UNDER_LEGAL_HOLD: {
    da: 'Forløbet er fastholdt, fordi der kan blive brug for det. Ophæv fastholdelsen først.',
    en: 'The course is held, because it may be needed. Lift the hold first.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

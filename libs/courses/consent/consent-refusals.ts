import type { LocalText } from '#programmes';

/** The noes of a consent that was withdrawn. */
export const consentRefusals = {
  CONSENT_WITHDRAWN: {
    da: 'Borgeren trak sit samtykke tilbage den {on}, og der indhentes ikke nyt om borgeren. Spørg borgeren først.',
    en: 'The citizen withdrew the consent on {on}, and nothing new is collected. Ask the citizen first.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

import type { LocalText } from '#programmes';

/** The noes of what may happen whatever the phase. */
export const throughoutRefusals = {
  RECEIVER_NOT_ASKED: {
    da: 'Den, der skal have forløbet, siger selv ja. Angiv, hvem der har taget imod.',
    en: 'Whoever is to have the course says yes for himself. Name who has accepted it.',
  },
  NO_LEGAL_BASIS_NEEDED: {
    da: 'En frivillig ordning hviler ikke på en lovregel. Der er intet retsgrundlag at ændre.',
    en: 'A voluntary scheme does not stand on a legal rule. There is no legal basis to change.',
  },
  NO_GRADUATION_HERE: {
    da: 'Programmet tæller ikke fra en dimission. Notér den i stedet i samtalen.',
    en: 'The programme counts nothing from a graduation. Note it in the conversation instead.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

import type { LocalText } from '#programmes';

/** The noes of what may happen whatever the phase. */
export const throughoutRefusals = {
  APPROVAL_MISSING: {
    da: 'Dette trin tages af to. Bed en leder godkende det, og prøv igen.',
    en: 'This step takes two. Ask a leader to approve it, and try again.',
  },
  APPROVAL_NOT_NEEDED: {
    da: 'Der er ikke noget at godkende her, som forløbet er nu.',
    en: 'There is nothing to approve here, as the course is now.',
  },
  UNKNOWN_VERSION: {
    da: 'Kataloget har ikke den version af programmet. Vælg en af programmets versioner.',
    en: 'The catalogue does not have that version of the programme. Choose one of its versions.',
  },
  NOT_A_LATER_VERSION: {
    da: 'Et forløb føres kun til en senere version end {version} af samme ordning. Vælg en senere.',
    en: 'A course is only taken to a later version than {version} of the same scheme. Choose a later one.',
  },
  WOULD_COUNT_ANEW: {
    da: 'Version {version} regner anderledes med det, der havde frist {due}. Luk forløbet, og åbn et nyt, der hænger sammen med det.',
    en: 'Version {version} counts differently what was due {due}. Close the course, and open a linked one.',
  },
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

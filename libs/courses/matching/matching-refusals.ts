import type { LocalText } from '#programmes';

/** The noes of matching. */
export const matchingRefusals = {
  MENTOR_NOT_APPROVED: {
    da: 'Mentoren er ikke godkendt. Godkend mentoren, eller vælg en anden.',
    en: 'The mentor is not approved. Approve the mentor, or choose another.',
  },
  MENTOR_NOT_AVAILABLE: {
    da: 'Mentoren er ikke til rådighed nu. Vælg en anden, eller aftal ny rådighed med mentoren.',
    en: 'The mentor is not available now. Choose another, or agree on availability with the mentor.',
  },
  TRAINING_MISSING: {
    da: 'Mentoren mangler kurset {missing}, som programmet kræver. Registrér kurset, eller vælg en anden.',
    en: 'The mentor lacks the training {missing} that the programme asks for. Record it, or choose another mentor.',
  },
  CHECK_MISSING: {
    da: 'Attesten {missing}, som programmet kræver, er ikke registreret. Registrér den, eller vælg en anden mentor.',
    en: 'The check {missing} that the programme asks for is not recorded. Record it, or choose another mentor.',
  },
  CONFIDENTIALITY_MISSING: {
    da: 'Tavshedserklæringen er ikke underskrevet, og uden den må ingen oplysninger vises. Få den underskrevet.',
    en: 'The confidentiality declaration is not signed, and nothing may be shown without it. Have it signed.',
  },
  NO_PLACE: {
    da: 'Alle mentorens {capacity} pladser er optaget. Vælg en anden mentor, eller vent til en plads er ledig.',
    en: 'All {capacity} of the mentor’s places are taken. Choose another mentor, or wait until a place is free.',
  },
  CONFLICT_OF_INTEREST: {
    da: 'Der er en interessekonflikt mellem de to. Vælg en anden mentor.',
    en: 'There is a conflict of interest between the two. Choose another mentor.',
  },
  VETOED: {
    da: 'En af de to har sagt nej til den anden, og det gælder, til det bliver taget tilbage. Vælg en anden mentor.',
    en: 'One of the two has ruled the other out, which holds until it is taken back. Choose another mentor.',
  },
  OTHER_CHOICE_UNEXPLAINED: {
    da: 'En anden mentor passer bedre end den valgte, både for denne mentee og for alle, der venter. Skriv, hvorfor netop denne er valgt.',
    en: 'Another mentor fits better than the one chosen, for this mentee and for all who wait. Say why this one was chosen.',
  },
  EXPLANATION_MISSING: {
    da: 'Et forslag skal kunne forklares. Angiv mindst ét kriterium eller en begrundelse.',
    en: 'A proposal must be explainable. Give at least one criterion or an explanation.',
  },
  OTHER_MENTOR: {
    da: 'Forslaget gælder en anden mentor. Hent forløbet igen.',
    en: 'The proposal is about another mentor. Load the course again.',
  },
  PROPOSAL_EXPIRED: {
    da: 'Forslaget gjaldt til og med {expires}. Foreslå matchet igen.',
    en: 'The proposal was open until {expires}. Propose the match again.',
  },
  VOLUNTEER_UNCONFIRMED: {
    da: 'Ordningen har en lovbestemt kontaktpligt, og mentoren er frivillig. Vælg en anden, eller få kommunens bekræftelse.',
    en: 'The scheme has a contact duty by law, and the mentor is a volunteer. Choose another, or get the municipality’s confirmation.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

import type { LocalText } from '#calendar';
import type { Dictionary } from '../language/dictionary.ts';

const titles: Readonly<Record<number, LocalText>> = {
  400: { da: 'Det kunne vi ikke læse', en: 'We could not read that' },
  401: { da: 'Du er ikke logget ind', en: 'You are not signed in' },
  403: { da: 'Det må du ikke', en: 'You may not do this' },
  404: { da: 'Det findes ikke her', en: 'There is no such thing here' },
  409: { da: 'Det kan ikke lade sig gøre nu', en: 'This cannot be done now' },
  412: { da: 'En anden kom først', en: 'Someone else was faster' },
  413: { da: 'Det var for meget', en: 'That was too much' },
  415: { da: 'Det kunne vi ikke læse', en: 'We could not read that' },
  422: { da: 'Noget skal rettes', en: 'Something must be corrected' },
  428: { da: 'Siden er for gammel', en: 'The page is too old' },
  500: { da: 'Noget gik galt hos os', en: 'Something went wrong on our side' },
  503: { da: 'Systemet er optaget lige nu', en: 'The system is busy right now' },
};

/** The headline of a page that tells of a problem. */
export const titleOf = (status: number): LocalText => titles[status] ?? words.otherwise;

/** Where the API's own words speak of headers and bodies, which nobody sees on a page. A rule's no speaks for itself. */
export const explanations: Readonly<Record<string, LocalText>> = {
  BAD_REQUEST: {
    da: 'Adressen eller formularen er ikke hel. Gå tilbage, hent siden igen, og prøv igen.',
    en: 'The address or the form is not whole. Go back, load the page again and try again.',
  },
  NOT_PERMITTED: {
    da: 'Din rolle giver ikke adgang til dette. Har du flere roller, så vælg en anden øverst på siden; ellers bed en kollega, der har den rette.',
    en: 'Your role does not permit this. If you have several, choose another at the top of the page; else ask a colleague who has it.',
  },
  ROLE_NOT_HELD: {
    da: 'Du har ikke den rolle. Vælg en af dine egne øverst på siden.',
    en: 'You do not hold that role. Choose one of your own at the top of the page.',
  },
  PURPOSE_REQUIRED: {
    da: 'Personoplysninger vises kun til et formål, og det skrives ned. Gå tilbage, og vælg formålet.',
    en: 'Personal data is shown for a purpose only, which is written down. Go back and choose the purpose.',
  },
  NOT_FOUND: {
    da: 'Enten er adressen skrevet forkert, eller også hører det til en anden organisation. Kontrollér adressen, eller søg fra forsiden.',
    en: 'Either the address is mistyped, or it belongs to another organisation. Check the address, or search from the front page.',
  },
  RESTORED: {
    da: 'Systemet er gendannet fra et tidligere tidspunkt, og det, du så, findes måske ikke længere. Intet er gemt. Hent siden igen, og se, hvad der står nu.',
    en: 'The system was restored to an earlier moment, and what you saw may be gone. Nothing was saved. Load the page again and see what it says now.',
  },
  STALE: {
    da: 'En anden har ændret forløbet, siden du åbnede siden. Intet er gemt. Hent siden igen, se hvad der er sket, og gentag, hvis det stadig er rigtigt.',
    en: 'Someone else has changed the course since you opened the page. Nothing was saved. Load it again, see what has happened, and repeat if it is still right.',
  },
  VERSION_REQUIRED: {
    da: 'Siden siger ikke, hvilken udgave af forløbet du så. Intet er gemt. Hent siden igen, og prøv igen.',
    en: 'The page does not say which version of the course you saw. Nothing was saved. Load it again and try again.',
  },
  TOO_LARGE: {
    da: 'Teksten er for lang. Intet er gemt. Gå tilbage, og kort den af.',
    en: 'The text is too long. Nothing was saved. Go back and shorten it.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    da: 'Siden tager kun imod sine egne formularer. Gå tilbage, hent siden igen, og prøv igen.',
    en: 'The page takes its own forms only. Go back, load the page again and try again.',
  },
  INVALID: {
    da: 'Intet er gemt. Gå tilbage, ret det her, og send igen:',
    en: 'Nothing was saved. Go back, correct this, and send again:',
  },
  KEY_REUSED: {
    da: 'Formularen er brugt til noget andet. Hent siden igen, og udfyld den på ny.',
    en: 'The form was used for something else. Load the page again and fill it in anew.',
  },
  UNAVAILABLE: {
    da: 'Noget, vi har brug for, kan ikke nås, eller der er for travlt. Intet er bekræftet gemt. Vent lidt, og prøv igen; det samme to gange bliver kun til én gang.',
    en: 'Something we need cannot be reached, or there is too much to do. Nothing was confirmed as saved. Wait a moment and try again; the same twice counts once.',
  },
  INTERNAL: {
    da: 'Det er ikke din fejl. Prøv igen; sker det igen, så fortæl os nummeret nederst.',
    en: 'It is not your fault. Try again; if it happens again, tell us the number below.',
  },
};

export const words = {
  otherwise: { da: 'Det lykkedes ikke', en: 'That did not work' },
  home: { da: 'Gå til forsiden', en: 'Go to the front page' },
  number: (instance: string) => ({ da: `Nummer: ${instance}`, en: `Number: ${instance}` }),
} satisfies Dictionary;

import type { Dictionary } from '../../language/dictionary.ts';

/** The statement follows the order of the Danish Agency for Digital Government's form for public bodies. */
export const words = {
  title: { da: 'Tilgængelighedserklæring', en: 'Accessibility statement' },
  lead: {
    da: 'Forløb skal kunne bruges af alle. Vi følger WCAG 2.2 på niveau AA og har skrevet ned, hvad vi har prøvet, og hvad der endnu mangler.',
    en: 'Everyone is to be able to use Forløb. We follow WCAG 2.2 at level AA and have written down what we have tried and what is still missing.',
  },
  about: {
    da: 'Erklæringen gælder siderne i Forløb. Organisationen og kontaktoplysningerne er opdigtede: dette er et eksempel med opdigtede data.',
    en: 'The statement is about the pages of Forløb. The organisation and its contact details are fictitious: this is an example with fictitious data.',
  },
  conformanceTitle: { da: 'Hvor godt lever siderne op til kravene?', en: 'How far do the pages conform?' },
  conformance: {
    da: 'Siderne overholder WCAG 2.2 AA med de undtagelser, der står nedenfor.',
    en: 'The pages conform to WCAG 2.2 AA with the exceptions listed below.',
  },
  testedTitle: { da: 'Sådan er der prøvet', en: 'How it was tested' },
  machine: {
    da: 'Hver rolles egne sider og formularerne i et helt forløb prøves automatisk med axe-core, på dansk og engelsk, i to bredder, med og uden JavaScript.',
    en: 'Each role’s own pages and the forms of a whole course are checked automatically with axe-core, in Danish and English, at two widths, with and without JavaScript.',
  },
  keyboard: {
    da: 'Vejen fra arbejdslisten gennem en formular til kvitteringen gås med tastaturet alene.',
    en: 'The way from the worklist through a form to its receipt is gone with the keyboard alone.',
  },
  charts: {
    da: 'Hver graf har en tabel med de samme tal.',
    en: 'Every chart has a table with the same numbers.',
  },
  targets: {
    da: 'Siderne til telefon har felter, der er mindst 44 pixels høje.',
    en: 'The pages for phones have targets at least 44 pixels high.',
  },
  limitsTitle: { da: 'Det ved vi mangler', en: 'What we know is missing' },
  people: {
    da: 'Siderne er endnu ikke prøvet af mennesker, der bruger skærmlæser, skærmforstørrelse eller stemmestyring i hverdagen.',
    en: 'The pages have not yet been tried by people who use a screen reader, magnification or voice control every day.',
  },
  words: {
    da: 'Det, som brugere selv skriver, er ikke gennemgået for klart sprog, og det vises på det sprog, det er skrevet på, uden at skærmlæseren får det at vide.',
    en: 'What users write themselves is not reviewed for plain language, and is shown in the language it was written in without telling the screen reader so.',
  },
  complainTitle: { da: 'Fortæl os om en fejl', en: 'Tell us of a problem' },
  contact: {
    da: 'Skriv til tilgaengelighed@forlob.example (opdigtet adresse). Fortæl, hvilken side det gælder, og hvad du ville gøre. Du får svar inden for 10 hverdage.',
    en: 'Write to tilgaengelighed@forlob.example (a fictitious address). Tell which page it is about and what you wanted to do. You get an answer within 10 working days.',
  },
  authority: {
    da: 'Er du ikke tilfreds med svaret, kan du klage til Digitaliseringsstyrelsen, som fører tilsyn med loven om tilgængelighed af offentlige organers websteder og mobilapplikationer.',
    en: 'If you are not content with the answer, you can complain to Digitaliseringsstyrelsen, which supervises the Danish act on the accessibility of public bodies’ websites and mobile applications.',
  },
  authorityLink: { da: 'Om tilsynet (digst.dk)', en: 'About the supervision (digst.dk)' },
} satisfies Dictionary;

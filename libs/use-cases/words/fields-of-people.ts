import type { FieldWords } from './field-word.ts';

/** Persons, mentors and those who work here. */
export const fieldsOfPeople = {
  // a person
  person: { label: { da: 'Ny person', en: 'New person' } },
  id: { label: { da: 'Person, der er registreret', en: 'Person registered already' } },
  name: { label: { da: 'Navn', en: 'Name' } },
  email: { label: { da: 'E-mail', en: 'E-mail' } },
  phone: { label: { da: 'Telefon', en: 'Telephone' } },
  birthDate: {
    label: { da: 'Fødselsdag', en: 'Date of birth' },
    help: {
      da: 'Ikke nødvendig, når du skriver CPR-nummeret.',
      en: 'Not needed when you write the CPR number.',
    },
  },
  cpr: {
    label: { da: 'CPR-nummer', en: 'CPR number' },
    help: {
      da: '10 cifre. Er personen registreret før, bliver det den samme.',
      en: '10 digits. Someone registered before is found again.',
    },
  },
  addressProtection: { label: { da: 'Beskyttet navn og adresse', en: 'Protected name and address' } },
  language: { label: { da: 'Sprog i beskeder', en: 'Language of messages' } },
  localId: { label: { da: 'Nummer i jeres egne filer', en: 'Number in your own files' } },
  // who has or gets a course
  caseworker: { label: { da: 'Sagsbehandler', en: 'Caseworker' } },
  coordinator: { label: { da: 'Koordinator', en: 'Coordinator' } },
  team: { label: { da: 'Team', en: 'Team' } },
  municipality: { label: { da: 'Kommune', en: 'Municipality' } },
  acceptedBy: { label: { da: 'Hvem har sagt ja til at modtage?', en: 'Who has said yes to receiving it?' } },
  assessedBy: { label: { da: 'Hvem har vurderet?', en: 'Who made the assessment?' } },
  // the mentor corps
  mentor: { label: { da: 'Mentor', en: 'Mentor' } },
  mentors: { label: { da: 'Mentorer', en: 'Mentors' } },
  gender: {
    label: { da: 'Køn', en: 'Gender' },
    help: { da: 'Som mentoren selv siger det. Kan undlades.', en: 'As the mentor says it. May be left out.' },
  },
  ageGroup: {
    label: { da: 'Alder', en: 'Age' },
    help: { da: 'Som mentoren selv siger det. Kan undlades.', en: 'As the mentor says it. May be left out.' },
  },
  capacity: { label: { da: 'Forløb på samme tid', en: 'Courses at the same time' } },
  trades: { label: { da: 'Brancher', en: 'Trades' } },
  areas: {
    label: { da: 'Hvor I kan mødes', en: 'Where to meet' },
    help: { da: 'Byer eller bydele, adskilt af komma.', en: 'Towns or parts of one, separated by commas.' },
  },
  languages: { label: { da: 'Sprog', en: 'Languages' } },
  check: { label: { da: 'Attest', en: 'Check' } },
  passed: { label: { da: 'Attesten er i orden', en: 'The check is in order' } },
  module: { label: { da: 'Kursus', en: 'Training' } },
  dilemmas: { label: { da: 'Dilemmaer', en: 'Dilemmas' } },
  dilemma: { label: { da: 'Dilemma', en: 'Dilemma' } },
  verdict: { label: { da: 'Din vurdering af svaret', en: 'What you make of the answer' } },
  answer: { label: { da: 'Hvad blev der svaret?', en: 'What was answered?' } },
  occasion: { label: { da: 'Anledning', en: 'Occasion' } },
  participants: { label: { da: 'Hvem var med?', en: 'Who took part?' } },
  until: { label: { da: 'Til og med', en: 'Until' } },
} satisfies FieldWords;

import type { FieldWords } from './field-word.ts';

/** What a course consists of while it runs, ends and afterwards. */
export const fieldsOfCourse = {
  // contacts and meetings
  contact: { label: { da: 'Kontakt', en: 'Contact' } },
  heldOn: { label: { da: 'Holdt den', en: 'Held on' } },
  minutes: { label: { da: 'Minutter', en: 'Minutes' } },
  place: { label: { da: 'Sted', en: 'Place' } },
  function: { label: { da: 'Hvad hjalp mentor med?', en: 'What did the mentor help with?' } },
  phoneReason: {
    label: { da: 'Hvorfor ikke ved et møde?', en: 'Why not at a meeting?' },
    help: { da: 'Kun når I skulle have mødtes.', en: 'Only when a meeting was due.' },
  },
  address: { label: { da: 'Adresse', en: 'Address' } },
  time: { label: { da: 'Klokken', en: 'Time' } },
  everyDays: { label: { da: 'Mindst hver … dag', en: 'At least every … days' } },
  voided: { label: { da: 'Skal ikke tælle med', en: 'Is not to count' } },
  // goals
  goal: { label: { da: 'Mål', en: 'Goal' } },
  text: { label: { da: 'Målet i jeres egne ord', en: 'The goal in your own words' } },
  author: { label: { da: 'Hvis mål er det?', en: 'Whose goal is it?' } },
  parent: { label: { da: 'Et skridt på vej mod', en: 'A step towards' } },
  focusArea: { label: { da: 'Fokusområde', en: 'Focus area' } },
  // measurements
  measurement: { label: { da: 'Måling', en: 'Measurement' } },
  instrument: { label: { da: 'Måleredskab', en: 'Instrument' } },
  respondent: { label: { da: 'Hvem har svaret?', en: 'Who answered?' } },
  scores: { label: { da: 'Svar', en: 'Answers' } },
  measuredOn: { label: { da: 'Målt den', en: 'Measured on' } },
  // follow-up
  leg: { label: { da: 'Samtale med', en: 'Talk with' } },
  expectedReturn: { label: { da: 'I gang igen den', en: 'Goes on from' } },
  handover: {
    label: { da: 'Overlevering', en: 'Handover' },
    help: {
      da: 'Hvor forløbet står. Til koordinatoren; mentor læser det ikke.',
      en: 'Where the course stands. For the coordinator; the mentor does not read it.',
    },
  },
  specialistOffered: { label: { da: 'En specialist er tilbudt', en: 'A specialist was offered' } },
  // concerns
  concern: { label: { da: 'Bekymring', en: 'Concern' } },
  severity: { label: { da: 'Hvor alvorligt er det?', en: 'How serious is it?' } },
  aboutMentor: {
    label: { da: 'Det er mentor, der giver anledning til det', en: 'It is the mentor who gives rise to it' },
  },
  under18: { label: { da: 'Er mentee under 18 år?', en: 'Is the mentee under 18?' } },
  notification: { label: { da: 'Underretning', en: 'Notification' } },
  escalatedTo: { label: { da: 'Til hvem?', en: 'To whom?' } },
  resolution: { label: { da: 'Hvordan endte det?', en: 'How did it end?' } },
  // closure and after
  category: { label: { da: 'Udfald', en: 'Outcome' } },
  evidence: { label: { da: 'Hvor ved I det fra?', en: 'How do you know?' } },
  since: { label: { da: 'Siden', en: 'Since' } },
  status: { label: { da: 'Hvad laver mentee nu?', en: 'What does the mentee do now?' } },
  retained: { label: { da: 'Er det samme som sidst?', en: 'Is it the same as last time?' } },
  unanswered: { label: { da: 'Hvorfor er der intet svar?', en: 'Why is there no answer?' } },
  graduatesOn: { label: { da: 'Dimitterer den', en: 'Graduates on' } },
} satisfies FieldWords;

import type { Recipient } from '#courses';
import type { Told } from '../told.ts';

const measureWhy = {
  da: 'Svaret viser, om forløbet hjælper. Du bestemmer selv, om du vil svare.',
  en: 'The answer shows whether the course helps. It is up to you whether you answer.',
};
const answer = {
  what: {
    da: 'Besvar de korte spørgsmål om dit forløb.',
    en: 'Answer the short questions about your course.',
  },
  why: measureWhy,
};
const ask = {
  what: { da: 'Ring og hjælp med spørgeskemaet.', en: 'Call and help with the questionnaire.' },
  whatOf: {
    mentor: {
      da: 'Ring til mentor, og hjælp med spørgeskemaet.',
      en: 'Call the mentor and help with the questionnaire.',
    },
    mentee: {
      da: 'Ring til mentee, og hjælp med spørgeskemaet.',
      en: 'Call the mentee and help with the questionnaire.',
    },
  },
  why: {
    da: 'Der mangler en måling, som ordningen beder om.',
    en: 'A measurement that the programme asks for is missing.',
  },
};

/** What is said about a measurement is the same whatever the instrument: not even its name is told. */
export const measurementTexts: Readonly<Partial<Record<Recipient, Told>>> = {
  mentor: answer,
  mentee: answer,
  coordinator: ask,
  caseworker: ask,
};

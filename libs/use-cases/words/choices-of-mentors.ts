import type { ChoiceWords } from './choice-word.ts';

/** Answers about mentors. */
export const choicesOfMentors = {
  // what a mentor is
  volunteer: { da: 'Frivillig', en: 'Volunteer' },
  businessLeader: { da: 'Erhvervsleder', en: 'Business leader' },
  companyEmployee: { da: 'Virksomhedsansat', en: 'Company employee' },
  freedEmployee: { da: 'Frikøbt medarbejder', en: 'Employee freed up' },
  externalConsultant: { da: 'Ekstern konsulent', en: 'External consultant' },
  municipalEmployee: { da: 'Kommunalt ansat', en: 'Municipal employee' },
  // how a mentor was recruited
  advert: { da: 'Opslag', en: 'Advert' },
  workplace: { da: 'Arbejdsplads', en: 'Workplace' },
  media: { da: 'Medier', en: 'Media' },
  // screening
  ready: { da: 'Klar', en: 'Ready' },
  needsTraining: { da: 'Mangler oplæring', en: 'Needs training' },
  notReady: { da: 'Ikke klar', en: 'Not ready' },
  motivation: { da: 'Motivation', en: 'Motivation' },
  noMatchingProgramme: { da: 'Ingen ordning passer', en: 'No programme fits' },
  withdrew: { da: 'Trak sig', en: 'Withdrew' },
  'criminal-record': { da: 'Straffeattest', en: 'Criminal record' },
  'child-certificate': { da: 'Børneattest', en: 'Child certificate' },
  // what a mentor brings along
  trade: { da: 'Fag', en: 'Trade' },
  experience: { da: 'Erfaring', en: 'Experience' },
  // care, leaving
  call: { da: 'Opkald', en: 'Call' },
  thanks: { da: 'Tak', en: 'Thanks' },
  event: { da: 'Arrangement', en: 'Event' },
  break: { da: 'Pause', en: 'Break' },
  nextMatch: { da: 'Næste match', en: 'Next match' },
  done: { da: 'Færdig', en: 'Done' },
  otherTask: { da: 'Anden opgave', en: 'Another task' },
  // gender and age
  woman: { da: 'Kvinde', en: 'Woman' },
  man: { da: 'Mand', en: 'Man' },
  under30: { da: 'Under 30', en: 'Under 30' },
  from30to49: { da: '30–49', en: '30–49' },
  from50: { da: '50 eller derover', en: '50 or more' },
} satisfies ChoiceWords;

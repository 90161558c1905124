import type { FieldWords } from './field-word.ts';

/** What a course begins with: referral, grant, match and agreement. */
export const fieldsOfReferral = {
  // referral
  mentee: { label: { da: 'Borger', en: 'Citizen' } },
  programme: { label: { da: 'Ordning', en: 'Programme' } },
  consent: {
    label: { da: 'Borgerens ja', en: 'The citizen’s yes' },
    help: { da: 'Samtykket til at deltage.', en: 'The consent to taking part.' },
  },
  laterContact: {
    label: { da: 'Må kontaktes efter forløbet', en: 'May be contacted after the course' },
  },
  linkedTo: { label: { da: 'Fortsætter et tidligere forløb', en: 'Takes up an earlier course' } },
  missing: { label: { da: 'Hvad mangler?', en: 'What is missing?' } },
  age: { label: { da: 'Alder', en: 'Age' } },
  inTargetGroup: { label: { da: 'Borgeren er i målgruppen', en: 'The citizen is in the target group' } },
  section85: {
    label: { da: 'Er det støtte efter servicelovens § 85?', en: 'Is this support under section 85?' },
  },
  exceptionReason: {
    label: { da: 'Hvorfor gøres der en undtagelse?', en: 'Why is an exception made?' },
    help: {
      da: 'Kun når borgeren er uden for målgruppen.',
      en: 'Only for a citizen outside the target group.',
    },
  },
  hearingHeld: { label: { da: 'Borgeren er partshørt', en: 'The citizen has been heard' } },
  complaintGuidance: {
    label: { da: 'Klagevejledningens version', en: 'Version of the complaint guidance' },
  },
  // grant
  grant: { label: { da: 'Ny bevilling', en: 'New grant' } },
  hoursPerWeek: { label: { da: 'Timer om ugen', en: 'Hours a week' } },
  assessment: {
    label: { da: 'Faglig vurdering', en: 'Professional assessment' },
    help: { da: 'Hvorfor støtten er afgørende.', en: 'Why the support is decisive.' },
  },
  under: { label: { da: 'Bevilges efter', en: 'Granted under' } },
  occasionOn: {
    label: { da: 'Udskrevet eller optaget den', en: 'Discharged or enrolled on' },
    help: { da: 'Kun når støtten er en ret.', en: 'Only where the support is a right.' },
  },
  override: {
    label: { da: 'Hvorfor bevilges der ud over rammen?', en: 'Why is it granted beyond the frame?' },
  },
  schemeKind: { label: { da: 'Ordningstype', en: 'Kind of scheme' } },
  year: { label: { da: 'År', en: 'Year' } },
  hours: { label: { da: 'Timer', en: 'Hours' } },
  kroner: { label: { da: 'Kroner', en: 'Kroner' } },
  kronerPerHour: { label: { da: 'Kroner i timen', en: 'Kroner an hour' } },
  // match
  criteria: { label: { da: 'Hvad er sammenlignet?', en: 'What was compared?' } },
  criterion: { label: { da: 'Kriterium', en: 'Criterion' } },
  points: { label: { da: 'Point', en: 'Points' } },
  conflictOfInterest: {
    label: { da: 'Der er en interessekonflikt', en: 'There is a conflict of interest' },
  },
  volunteerConfirmed: {
    label: {
      da: 'Kommunen har bekræftet, at en frivillig må have kontaktpligten',
      en: 'The municipality has confirmed that a volunteer may carry the contact duty',
    },
  },
  explanation: { label: { da: 'Hvorfor netop denne mentor?', en: 'Why this mentor?' } },
  requiredLanguage: {
    label: { da: 'Nødvendigt sprog', en: 'Language needed' },
    help: { da: 'Uden det kan de to ikke tale sammen.', en: 'Without it the two cannot talk.' },
  },
  mentorGender: { label: { da: 'Mentors køn', en: 'The mentor’s gender' } },
  mentorAge: { label: { da: 'Mentors alder', en: 'The mentor’s age' } },
  // agreement
  terms: { label: { da: 'Aftalens vilkår', en: 'Terms of the agreement' } },
  start: { label: { da: 'Startdato', en: 'Start' } },
  end: { label: { da: 'Slutdato', en: 'End' } },
  hoursPerMonth: { label: { da: 'Timer om måneden', en: 'Hours a month' } },
  tasks: { label: { da: 'Hvad hjælper mentor med?', en: 'What does the mentor help with?' } },
  feedbackScopeShown: {
    label: { da: 'Begge ved, hvad kommunen får at se', en: 'Both know what the municipality will see' },
  },
} satisfies FieldWords;

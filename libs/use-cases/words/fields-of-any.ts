import type { FieldWords } from './field-word.ts';

/** What many commands ask for; where it means something of its own, the field says so. */
export const fieldsOfAny = {
  on: { label: { da: 'Dato', en: 'Date' } },
  note: { label: { da: 'Bemærkning', en: 'Remark' } },
  reason: { label: { da: 'Grund', en: 'Reason' } },
  words: { label: { da: 'Med egne ord', en: 'In your own words' } },
  kind: { label: { da: 'Slags', en: 'Kind' } },
  channel: { label: { da: 'Hvordan', en: 'How' } },
  side: { label: { da: 'Hvem', en: 'Who' } },
  by: { label: { da: 'Hvem', en: 'Who' } },
  as: { label: { da: 'Som', en: 'As' } },
  from: { label: { da: 'Fra', en: 'From' } },
  to: { label: { da: 'Til', en: 'To' } },
  of: { label: { da: 'Hvad godkendes?', en: 'What is approved?' } },
  date: { label: { da: 'Dato', en: 'Date' } },
  rule: { label: { da: 'Frist', en: 'Deadline' } },
  ordinal: { label: { da: 'Nummer i rækken', en: 'Number in the series' } },
  version: { label: { da: 'Version', en: 'Version' } },
  textVersion: { label: { da: 'Tekstens version', en: 'Version of the text' } },
  purpose: { label: { da: 'Formål', en: 'Purpose' } },
  basis: { label: { da: 'Grundlag', en: 'Basis' } },
  signedOn: { label: { da: 'Underskrevet den', en: 'Signed on' } },
  whose: { label: { da: 'Hvis forløb?', en: 'Whose courses?' } },
  courses: { label: { da: 'Kun disse forløb', en: 'These courses alone' } },
} satisfies FieldWords;

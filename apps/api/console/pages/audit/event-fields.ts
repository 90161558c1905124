import type { LocalText } from '#calendar';
import { fieldWordOf } from '#use-cases/words/field-words';
import { asIs } from './values.ts';

/** What stands in events and in no form. */
const recordedFields: Readonly<Record<string, LocalText>> = {
  act: { da: 'Hvad systemet gør', en: 'What the system does' },
  activity: { da: 'Aktivitet', en: 'Activity' },
  automatic: { da: 'Af sig selv', en: 'By itself' },
  byMunicipality: { da: 'Bestemt af kommunen', en: 'Decided by the municipality' },
  deliveredMinutes: { da: 'Ydede minutter', en: 'Minutes delivered' },
  due: { da: 'Frist', en: 'Due' },
  episode: { da: 'Match nummer', en: 'Match number' },
  exception: { da: 'Undtagelse', en: 'Exception' },
  expires: { da: 'Bortfalder', en: 'Expires' },
  grantedMinutes: { da: 'Bevilgede minutter', en: 'Minutes granted' },
  identity: { da: 'Kendetegn', en: 'Identity' },
  keptUntil: { da: 'Gemmes til', en: 'Kept until' },
  lastContact: { da: 'Seneste kontakt', en: 'Last contact' },
  limitDays: { da: 'Grænse i dage', en: 'Limit in days' },
  number: { da: 'Forløbets nummer', en: 'Number of the course' },
  onBehalf: { da: 'På vegne af', en: 'On behalf' },
  provenance: { da: 'Hvis ord', en: 'Whose word' },
  revision: { da: 'Omformulering', en: 'Rewording' },
  right: { da: 'Som ret', en: 'As a right' },
  ruleVersion: { da: 'Reglens version', en: 'Version of the rule' },
  scheme: { da: 'Ordningens art', en: 'Kind of scheme' },
  source: { da: 'Kilde', en: 'Source' },
  step: { da: 'Trin', en: 'Step' },
  verified: { da: 'Kontrolleret', en: 'Verified' },
  warnings: { da: 'Advarsler', en: 'Warnings' },
  why: { da: 'Grund', en: 'Reason' },
};

const placeTaken: LocalText = { da: 'Mentors plads nr.', en: 'The mentor’s place no.' };

/** What a form asks as a question stands here as a statement. */
const stated = ({ da, en }: LocalText): LocalText => ({
  da: da.replace(/\?$/, ''),
  en: en.replace(/\?$/, ''),
});

/** What a field of an event's data is called; one without words by its own name. */
export const eventField = (name: string, value: unknown): LocalText => {
  if (name === 'place' && typeof value === 'number') return placeTaken;
  return recordedFields[name] ?? stated(fieldWordOf(name)?.label ?? asIs(name));
};

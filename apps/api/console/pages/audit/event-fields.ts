import type { LocalText } from '#calendar';
import type { CourseEvent } from '#courses';
import { fieldWordOf, type FieldName } from '#use-cases/words/field-words';
import { asIs } from './values.ts';

type NameIn<Data> = Data extends unknown ? keyof Data : never;
type ValueIn<Data> = Data extends unknown ? Data[keyof Data] : never;

type Plain = string | number | boolean | null | undefined;

/** The names inside what is shown part by part; those that stand for data, as a measurement's questions, are none of ours. */
type PartName<Value> = Value extends Plain | readonly unknown[]
  ? never
  : string extends keyof Value
    ? never
    : Value[keyof Value] extends Plain
      ? keyof Value
      : never;

/** What the events of a course are told in, but for the day, and that it was told. */
type RecordedName = Exclude<
  NameIn<CourseEvent['data']> | PartName<ValueIn<CourseEvent['data']>>,
  'on' | 'told'
>;

/** What stands in events and in no form: a field of an event without words does not compile. */
type RecordedWords = Readonly<
  Record<Exclude<RecordedName, FieldName>, LocalText> & Partial<Record<RecordedName, LocalText>>
>;

const recordedFields: RecordedWords = {
  act: { da: 'Hvad systemet gør', en: 'What the system does' },
  activity: { da: 'Aktivitet', en: 'Activity' },
  at: { da: 'Tidspunkt', en: 'Moment' },
  automatic: { da: 'Af sig selv', en: 'By itself' },
  byMunicipality: { da: 'Bestemt af kommunen', en: 'Decided by the municipality' },
  choice: { da: 'Valget blandt mentorer', en: 'The choice among mentors' },
  deliveredMinutes: { da: 'Ydede minutter', en: 'Minutes delivered' },
  due: { da: 'Frist', en: 'Due' },
  episode: { da: 'Match nummer', en: 'Match number' },
  exception: { da: 'Undtagelse', en: 'Exception' },
  expires: { da: 'Bortfalder', en: 'Expires' },
  frames: { da: 'Træk på rammer', en: 'Taken of funding frames' },
  gone: { da: 'Frister, der faldt bort', en: 'Windows that went' },
  grantedMinutes: { da: 'Bevilgede minutter', en: 'Minutes granted' },
  identity: { da: 'Kendetegn', en: 'Identity' },
  keptUntil: { da: 'Gemmes til', en: 'Kept until' },
  lastContact: { da: 'Seneste kontakt', en: 'Last contact' },
  limitDays: { da: 'Grænse i dage', en: 'Limit in days' },
  made: { da: 'Frister, der kom til', en: 'Windows that came' },
  number: { da: 'Forløbets nummer', en: 'Number of the course' },
  onBehalf: { da: 'På vegne af', en: 'On behalf' },
  overdue: { da: 'Over fristen', en: 'Overdue' },
  overrun: { da: 'Ud over rammen', en: 'Beyond the frame' },
  provenance: { da: 'Hvis ord', en: 'Whose word' },
  revision: { da: 'Omformulering', en: 'Rewording' },
  right: { da: 'Som ret', en: 'As a right' },
  ruleVersion: { da: 'Reglens version', en: 'Version of the rule' },
  scheme: { da: 'Ordningens art', en: 'Kind of scheme' },
  source: { da: 'Kilde', en: 'Source' },
  statement: { da: 'Udsagn', en: 'Statement' },
  step: { da: 'Trin', en: 'Step' },
  toldOn: { da: 'Fortalt den', en: 'Told on' },
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

const recordedWord = (name: string): LocalText | undefined =>
  Object.hasOwn(recordedFields, name) ? recordedFields[name as RecordedName] : undefined;

/** What a field of an event's data is called; one that a newer program wrote by its own name. */
export const eventField = (name: string, value: unknown): LocalText => {
  if (name === 'place' && typeof value === 'number') return placeTaken;
  return recordedWord(name) ?? stated(fieldWordOf(name)?.label ?? asIs(name));
};

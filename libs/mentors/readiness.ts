import { addOffset } from '#due';
import { withTexts } from '#kernel';
import type { Decision, LocalDate } from '#kernel';
import type { Offset } from '#programmes';
import { offersTheSame } from './availability.ts';
import type { MentorCircumstances } from './circumstances.ts';
import type {
  CompleteTraining,
  DeclareAvailability,
  DescribeMentor,
  RecordBackgroundCheck,
  RecordQualification,
  SignConfidentialityDeclaration,
} from './commands.ts';
import type { MentorEvent } from './events.ts';
import type { KnownMentor, Passed } from './mentor.ts';
import { refuseMentor } from './refusals.ts';

type Decided = Decision<MentorEvent>;

/** The first day on which it counts no more. */
const expiry = (
  { on, calendar }: MentorCircumstances,
  validFor: Offset | null | undefined,
): LocalDate | null => (validFor == null ? null : addOffset(calendar, on, validFor));

/** What was passed before says it already: it is as new, or neither of them ever expires. */
const isOldNews = (before: Passed | undefined, told: Passed): boolean =>
  before !== undefined && (before.on >= told.on || (before.expiresOn === null && told.expiresOn === null));

/** The same result again is no news, unless it counts for longer. */
export const recordBackgroundCheck = (command: RecordBackgroundCheck, { checks }: KnownMentor): Decided => {
  const { on, check, passed, corps } = command;
  const validity = corps.checks.find((each) => each.check === check);
  const expiresOn = passed ? expiry(command, validity?.validFor.value) : null;
  const before = checks[check];
  const same = before?.passed === passed || (before !== undefined && before.on > on);
  return same && isOldNews(before, { on, expiresOn })
    ? []
    : [{ type: 'BackgroundCheckRecorded', data: { on, check, passed, expiresOn } }];
};

/** Each version is signed once. */
export const signConfidentialityDeclaration = (
  { on, version }: SignConfidentialityDeclaration,
  { confidentiality }: KnownMentor,
): Decided =>
  confidentiality === version ? [] : [{ type: 'ConfidentialityDeclarationSigned', data: { on, version } }];

/** A module of the catalogue is completed once, and again where it expires. */
export const completeTraining = (command: CompleteTraining, { training }: KnownMentor): Decided => {
  const { on, module, modules, corps } = command;
  const validity = corps.training.find((each) => each.module === module);
  const expiresOn = expiry(command, validity?.validFor.value);
  if (isOldNews(training[module], { on, expiresOn })) return [];
  return modules.includes(module)
    ? [{ type: 'MentorTrainingCompleted', data: { on, module, expiresOn } }]
    : refuseMentor('UNKNOWN_MODULE', { modules: modules.join(', ') });
};

/** What a mentor can, told once of each kind and day. */
export const recordQualification = (
  { on, kind, note }: RecordQualification,
  { mentor, qualifications }: KnownMentor,
): Decided =>
  qualifications.some((each) => each.kind === kind && each.on === on)
    ? []
    : [{ type: 'QualificationRecorded', data: { on, kind }, ...withTexts(mentor, { note }) }];

/** Nobody follows more people than that: a larger number is a slip of the pen. */
const mostPlaces = 20;

/** What the mentor offers from now on. Courses that run keep their places. */
export const declareAvailability = (
  { on, capacity, hoursPerMonth, trades, areas, languages }: DeclareAvailability,
  { availability }: KnownMentor,
): Decided => {
  if (!Number.isInteger(capacity) || capacity < 0 || capacity > mostPlaces)
    return refuseMentor('CAPACITY_IMPLAUSIBLE', { most: mostPlaces });
  const offer = { capacity, hoursPerMonth, trades, areas, languages };
  return availability !== null && offersTheSame(availability, offer)
    ? []
    : [{ type: 'AvailabilityDeclared', data: { on, ...offer } }];
};

/** What the mentor cares to tell of himself; the same again is no news. */
export const describeMentor = (
  { on, gender, ageGroup }: DescribeMentor,
  { gender: toldGender, ageGroup: toldAge }: KnownMentor,
): Decided =>
  gender === toldGender && ageGroup === toldAge
    ? []
    : [{ type: 'MentorDescribed', data: { on, gender, ageGroup } }];

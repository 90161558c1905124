import { noonOf } from '#calendar';
import {
  decideCourse,
  evolve,
  notReferred,
  type Course,
  type CourseCommand,
  type CourseEvent,
  type MentorFacts,
  type NotReferred,
} from '#courses';
import type { NewEvent } from '#event-store';
import type { FrameFacts, Reservation } from '#funding';
import { isRefusal, type Instant, type LocalDate, type Refusal, type Role, type SubjectId } from '#kernel';
import { isStatutory, programmeRef, type Catalogue, type ProgrammeVersion } from '#programmes';
import type { Calendar } from '#calendar';
import { groupBy } from '#views/group-by';
import { ownId, type GivenCommand } from '../given-command.ts';
import { newEvents } from '../new-events.ts';
import { inOrder, type DatedCommand } from './dated-command.ts';

/** What deciding a history may know of the world. */
export interface HistoryFacts {
  readonly courseId: string;
  readonly programme: ProgrammeVersion;
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly today: LocalDate;
  /** `import:csv` */
  readonly actor: string;
  /** What was so of the mentor on that day. */
  readonly mentor: (mentor: SubjectId, on: LocalDate) => MentorFacts;
  /** The frames that are set for what it grants, and what others hold of them. */
  readonly frames: readonly FrameFacts[];
  /** Ids of contacts, goals and measurements. */
  readonly newId: () => string;
}

export interface DecidedHistory {
  readonly course: Course | NotReferred;
  readonly decided: readonly CourseEvent[];
  readonly events: readonly NewEvent[];
  /** Commands that a rule refused, each with its no; the others went on without them. */
  readonly refused: readonly { readonly command: DatedCommand; readonly refusal: Refusal }[];
}

interface Story {
  course: Course | NotReferred;
  readonly decided: CourseEvent[];
  readonly events: NewEvent[];
}

/**
 * Decides a course's past command by command, as it would have been decided then, and takes the course over at the end.
 * What happened on one day is tried in the order in which such things happen; what is refused is tried again after the
 * day's other facts, because files know dates and no times.
 */
export const decideHistory = (
  commands: readonly DatedCommand[],
  source: string,
  facts: HistoryFacts,
): DecidedHistory => {
  const story: Story = { course: notReferred, decided: [], events: [] };
  const refused: DecidedHistory['refused'][number][] = [];
  for (const day of daysOf(inOrder(commands))) {
    let left = day;
    for (let before = Infinity; left.length > 0 && left.length < before;) {
      before = left.length;
      left = left.filter((command) => tryOne(story, command, facts) !== undefined);
    }
    for (const command of left) {
      const refusal = tryOne(story, command, facts);
      if (refusal !== undefined && !bySystem.has(command.given.type)) refused.push({ command, refusal });
    }
  }
  // Long after its closure a course has nothing left to be asked about; where that is not so yet, nothing happens.
  tryOne(story, { given: { type: 'ArchiveCourse' }, on: facts.today }, facts);
  const notTaken = tryOne(story, { given: { type: 'TakeOverCourse', source }, on: facts.today }, facts);
  const last = commands.at(-1);
  if (notTaken !== undefined && last !== undefined && refused.length === 0)
    refused.push({ command: last, refusal: notTaken });
  return { ...story, refused };
};

const beforeReferral: Refusal = {
  refused: 'BEFORE_REFERRAL',
  da: 'Det ligger før henvisningen.',
  en: 'It lies before the referral.',
};

const daysOf = (commands: readonly DatedCommand[]): readonly (readonly DatedCommand[])[] => [
  ...groupBy(commands, ({ on }) => on).values(),
];

const bySystem: ReadonlySet<GivenCommand['type']> = new Set(['SchedulePostFollowUp', 'ArchiveCourse']);
const byCaseworker: ReadonlySet<GivenCommand['type']> = new Set([
  'AssessEligibility',
  'RejectReferral',
  'DecideGrant',
  'ActivateAgreement',
  'ExtendAgreement',
  'CloseCourse',
]);

/** In whose role a fact of the past is told: as the row says, else the caseworker's where a statutory scheme makes it hers. */
export const roleFor = (
  { given, as }: Pick<DatedCommand, 'given' | 'as'>,
  { schemeKind }: ProgrammeVersion,
): Role => {
  if (as !== undefined) return as;
  if (bySystem.has(given.type)) return 'system';
  if (given.type === 'SignAgreement' && given.by === 'caseworker') return 'caseworker';
  return isStatutory(schemeKind) && byCaseworker.has(given.type) ? 'caseworker' : 'coordinator';
};

/** Tries one command; what it yields is added to the story. Answers the refusal, if any. */
const tryOne = (
  story: Story,
  told: Pick<DatedCommand, 'given' | 'on' | 'as'>,
  facts: HistoryFacts,
): Refusal | undefined => {
  const { course } = story;
  const { given, on } = told;
  if (course.state === 'notReferred' && given.type !== 'SubmitReferral') return beforeReferral;
  const { programme, catalogue, calendar, courseId, now, today, actor } = facts;
  const role = roleFor(told, programme);
  const command = {
    ...made(given, facts),
    ...completed(given, course, on, facts),
    on,
    // The hours of a concern count from the day it was raised.
    now: given.type === 'RaiseConcern' && on < today ? noonOf(on) : now,
    today,
    actor,
    role,
    courseId,
    programme,
    rules: catalogue.legalRules,
    instruments: catalogue.instruments,
    calendar,
    // `GivenCommand` and what is added for each type make the union of the commands, as in `gatherFacts`.
  } as CourseCommand;
  const decision = decideCourse(command, course);
  if (isRefusal(decision)) return decision;
  const basis = course.state === 'notReferred' ? null : course.legalBasis;
  story.course = decision.reduce<Course | NotReferred>(evolve, course);
  story.decided.push(...decision);
  for (const event of decision)
    story.events.push(
      ...newEvents([event], event.data.on === today ? now : noonOf(event.data.on), [], {
        programmeVersion: programmeRef(programme),
        ...(basis === null ? {} : { ruleVersion: `${basis.rule}@${basis.version}` }),
      }).map((each) => ({ ...each, actor: { id: actor, role } })),
    );
  return undefined;
};

const made = ({ type }: GivenCommand, { newId }: HistoryFacts): object => {
  const name = ownId[type];
  return name === undefined ? {} : { [name]: newId() };
};

/** The given command with what only the course or the mentors can say. */
const completed = (
  given: GivenCommand,
  course: Course | NotReferred,
  on: LocalDate,
  { mentor, frames }: Pick<HistoryFacts, 'mentor' | 'frames'>,
): object => {
  if (given.type === 'ProposeMatch') return { ...given, mentor: mentor(given.mentor, on), choice: null };
  if (given.type === 'AcceptMatch' && course.state === 'proposed')
    return { ...given, mentor: mentor(course.proposal.mentor, on) };
  if (given.type === 'DecideGrant' || given.type === 'ExtendAgreement')
    return { ...given, ...fundingOf(course, frames) };
  return signed(given, course);
};

/** A grant of the past takes of its frame, whether there is room or not: it was given, and the frame shows it. */
const fundingOf = (course: Course | NotReferred, frames: readonly FrameFacts[]) => ({
  frames: frames.map((facts) => ({ ...facts, reserved: [...facts.reserved, ...ownOf(course, facts)] })),
  override: frames.length === 0 ? null : 'Bevilget før overtagelsen',
});

const ownOf = (course: Course | NotReferred, { frame }: FrameFacts): readonly Reservation[] =>
  course.state === 'notReferred' ? [] : course.ledger.reserved.filter((each) => each.frame === frame);

/** A file says that someone signed, not which version: the draft that lay there. */
export const signed = <G extends GivenCommand>(given: G, course: Course | NotReferred): G =>
  given.type === 'SignAgreement' && course.state === 'agreement' && course.draft !== null
    ? { ...given, version: course.draft.version }
    : given;

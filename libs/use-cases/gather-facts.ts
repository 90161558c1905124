import { randomUUID } from 'node:crypto';
import { localDateOf } from '#calendar';
import { disposalDates, keptFrom } from '#courses';
import type { Course, CourseCommand, MentorFacts, NotReferred } from '#courses';
import type { Actor, Instant, LocalDate, Refusal } from '#kernel';
import type { Choice } from '#matching';
import { organisationOf, programmeAt, programmeVersion, type ProgrammeVersion } from '#programmes';
import type { CommandPorts } from './command-ports.ts';
import { ownId, type GivenCommand } from './given-command.ts';
import { gatherFrames } from './gather-frames.ts';
import { gatherMentor } from './gather-mentor.ts';
import { gatherChoice } from './matching/gather-choice.ts';

export interface Occasion {
  readonly tenant: string;
  readonly courseId: string;
  readonly actor: Actor;
  readonly on: LocalDate;
  readonly now: Instant;
}

export interface Gathered {
  readonly command: CourseCommand;
  readonly programme: ProgrammeVersion;
}

/** Completes a given command with what deciding it needs to know: versions, rules, calendar, mentor, number, ids. */
export const gatherFacts = async (
  ports: CommandPorts,
  { tenant, courseId, actor, on, now }: Occasion,
  course: Course | NotReferred,
  given: GivenCommand,
): Promise<Gathered | Refusal> => {
  const programme = programmeOf(ports, course, given, on);
  if (programme === undefined) return unknownProgramme;
  const mentor = await mentorOf(ports, tenant, course, given, on);
  const choice = await choiceIn(ports, { tenant, courseId, now }, course, given, mentor);
  const frames = await gatherFrames(ports, tenant, course, programme, given);
  const circumstances = {
    on,
    now,
    today: localDateOf(now),
    actor: actor.id,
    role: actor.role,
    courseId,
    programme,
    rules: ports.catalogue.legalRules,
    instruments: ports.catalogue.instruments,
    calendar: ports.calendar,
  };
  const made = await makeUp(ports, tenant, given);
  return {
    // The union of the given commands and what is gathered for each is the union of the commands, by construction of `GivenCommand`.
    command: {
      ...given,
      ...made,
      ...(mentor === undefined ? {} : { mentor }),
      ...targetOf(ports, programme, given),
      ...(given.type === 'ExecuteDisposal' && { keptUntil: keptUntil(ports, tenant, course, on) }),
      ...(choice !== undefined && { choice }),
      ...(frames && { frames }),
      ...circumstances,
    } as CourseCommand,
    programme,
  };
};

const unknownProgramme: Refusal = {
  refused: 'UNKNOWN_PROGRAMME',
  da: 'Ordningen findes ikke i kataloget på den dato',
  en: 'The programme is not in the catalogue on that date',
};

/** Pinned on the course; on creation the version in force on the day. */
const programmeOf = (
  { catalogue }: CommandPorts,
  course: Course | NotReferred,
  given: GivenCommand,
  on: LocalDate,
): ProgrammeVersion | undefined => {
  if (course.state !== 'notReferred')
    return programmeVersion(catalogue, course.programme.id, course.programme.version);
  return given.type === 'SubmitReferral' ? programmeAt(catalogue, given.programme, on) : undefined;
};

/** The mentor a match is about: named in the proposal, the one proposed, or the one a closed course had. */
const mentorOf = async (
  ports: CommandPorts,
  tenant: string,
  course: Course | NotReferred,
  given: GivenCommand,
  on: LocalDate,
): Promise<MentorFacts | null | undefined> => {
  if (given.type === 'ProposeMatch') return gatherMentor(ports, tenant, given.mentor, on);
  if (given.type === 'AcceptMatch' && course.state === 'proposed')
    return gatherMentor(ports, tenant, course.proposal.mentor, on);
  if (given.type !== 'ReopenCourse' || !('last' in course)) return undefined;
  const { match } = course.last;
  return match && gatherMentor(ports, tenant, match.mentor, on);
};

/** How a proposal looks among all that could be made. */
const choiceIn = async (
  ports: CommandPorts,
  asked: Pick<Occasion, 'tenant' | 'courseId' | 'now'>,
  course: Course | NotReferred,
  given: GivenCommand,
  mentor: MentorFacts | null | undefined,
): Promise<Choice | null | undefined> =>
  given.type !== 'ProposeMatch' || !mentor || course.state === 'notReferred'
    ? undefined
    : gatherChoice(ports, { ...asked, course, mentor });

/** The version a course is to be taken to. */
const targetOf = ({ catalogue }: CommandPorts, programme: ProgrammeVersion, given: GivenCommand): object =>
  given.type === 'MigrateProgramme'
    ? { target: programmeVersion(catalogue, programme.id, given.version) ?? null }
    : {};

/** The last of the days from which a course's classes of data may be disposed of. */
const keptUntil = (
  { catalogue, calendar }: CommandPorts,
  tenant: string,
  course: Course | NotReferred,
  on: LocalDate,
): LocalDate => {
  const from = course.state === 'notReferred' ? null : keptFrom(course);
  const dates = disposalDates(from ?? on, organisationOf(catalogue, tenant).retention, calendar);
  return dates.at(-1)?.due ?? on;
};

/** Numbers and ids that the giver may leave to us. */
const makeUp = async (
  { nextCourseNumber }: CommandPorts,
  tenant: string,
  given: GivenCommand,
): Promise<object> => {
  if (given.type === 'SubmitReferral')
    return { linkedTo: given.linkedTo ?? null, number: given.number ?? (await nextCourseNumber(tenant)) };
  const id = ownId[given.type];
  if (id === undefined) return {};
  // A form's field that was left out is there all the same, and says nothing.
  const told = (given as Readonly<Record<string, unknown>>)[id];
  return told === undefined ? { [id]: randomUUID() } : {};
};

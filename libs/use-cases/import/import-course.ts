import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { claimsOf, notReferred, placeKey, type CourseClaims } from '#courses';
import type { AppendResult, JsonValue } from '#event-store';
import type { FrameFacts } from '#funding';
import type { Refusal, SubjectId } from '#kernel';
import { programmeAt, type ProgrammeVersion } from '#programmes';
import { courseStream } from '../course-commands.ts';
import { registerPerson, subjectOf, type Registration } from '../people/register-person.ts';
import type { FieldProblem } from './columns.ts';
import type { DatedCommand } from './dated-command.ts';
import { decideHistory, type DecidedHistory } from './decide-history.ts';
import { files } from './files/index.ts';
import { framesFor, type ReadFrames } from './frames.ts';
import { holdBack, refusedField } from './hold-back.ts';
import { importActor, numberCommand, type Run } from './import-ports.ts';
import { bySubject, capacityOf, mentorFactsThen } from './mentor-facts-then.ts';
import { personOfRow } from './person-of-row.ts';
import { problem } from './problem.ts';
import { markId, saveMarks, type RowMark } from './row-register.ts';
import type { ReadRow } from './row.ts';
import { headingOf } from './row.ts';
import { tellContextOf } from './tell-context.ts';
import { tell, type CourseRow } from './tell/index.ts';

/** A course that is not known yet: its id, its referral, and all its rows (the referral among them). */
export interface NewCourse {
  readonly courseId: string;
  readonly referral: ReadRow<'referrals'>;
  readonly rows: readonly CourseRow[];
}

type Wrong = Map<ReadRow, readonly FieldProblem[]>;

/** Takes a whole course in: decided command by command, written in one append, or held back whole. */
export const importCourse = async (run: Run, course: NewCourse): Promise<void> => {
  const { reporter, ports, source } = run;
  const { row } = course.referral;
  const programme = programmeAt(ports.catalogue, row.programme, row.referredOn);
  if (programme === undefined) {
    const field = headingOf(course.referral.file, 'programme');
    holdBack(reporter, new Map([[course.referral, [{ field, problem: unknownProgramme }]]]), course.rows);
    return;
  }
  const registration: Registration = {
    tenant: run.tenant,
    actor: { id: importActor(source), role: 'coordinator' },
    commandId: await numberCommand(run, 'mentee', row.mentee),
    correlationId: await numberCommand(run, 'course', row.course),
    person: personOfRow(row, row.mentee, row.cpr),
  };
  const mentee = await subjectOf(run, registration);
  const { commands, wrong } = tellAll(run, course, programme, mentee);
  if ([...wrong.keys()].some(holds)) {
    holdBack(reporter, wrong, course.rows);
    return;
  }
  const decide: Decide = (place, frames) =>
    decideHistory(commands, source, {
      courseId: course.courseId,
      programme,
      catalogue: ports.catalogue,
      calendar: ports.calendar,
      now: run.now,
      today: run.today,
      actor: importActor(source),
      mentor: mentorFactsThen(run.mentors, place),
      frames,
      newId: randomUUID,
    });
  const read = framesFor(ports, run.tenant, row.municipality, programme, commands);
  await run.takeFrames(read, (frames) => takeIn(run, course, { registration, decide, read, frames, wrong }));
};

/** Decides a history with a place and the frames as they stand. */
type Decide = (place: number, frames: readonly FrameFacts[]) => DecidedHistory;

interface Taking {
  readonly registration: Registration;
  readonly decide: Decide;
  readonly read: ReadFrames;
  readonly frames: readonly FrameFacts[];
  readonly wrong: Wrong;
}

const takeIn = async (run: Run, course: NewCourse, taking: Taking): Promise<void> => {
  const { reporter } = run;
  const { decide, frames, wrong } = taking;
  // Deciding is work without waiting: people's requests and the pool's timers get their turn in between.
  await setImmediate();
  const history = decide(1, frames);
  const culprit = history.refused.find(({ command }) => holds(command.row));
  if (culprit !== undefined) {
    holdBack(reporter, new Map([[culprit.command.row, [refusedField(culprit)]]]), course.rows);
    return;
  }
  for (const refused of history.refused) wrong.set(refused.command.row, [refusedField(refused)]);
  const no = await write(run, course, history, taking);
  if (no !== undefined) {
    holdBack(reporter, new Map([[course.referral, [{ field: null, problem: no }]]]), course.rows);
    return;
  }
  for (const each of course.rows) {
    const problems = wrong.get(each);
    if (problems === undefined) reporter.imported(each);
    else reporter.rejected(each, problems);
  }
  reporter.course('imported');
};

const holds = (row: ReadRow): boolean => files[row.kind].holdsBack;

const tellAll = (run: Run, course: NewCourse, programme: ProgrammeVersion, mentee: SubjectId) => {
  const commands: DatedCommand[] = [];
  const wrong: Wrong = new Map();
  const context = tellContextOf(run, programme, mentee);
  for (const row of course.rows) {
    const told = tell(row, context);
    if ('problems' in told) wrong.set(row, told.problems);
    else commands.push(...told.commands);
  }
  return { commands, wrong };
};

const tries = 3;

/** Writes the history with the claims it ends with; answers why not, if so. A place that another took is sought anew. */
const write = async (
  run: Run,
  course: NewCourse,
  history: DecidedHistory,
  { registration, decide, read, frames, wrong }: Taking,
): Promise<Refusal | undefined> => {
  const marks = course.rows
    .filter((row) => !wrong.has(row))
    .flatMap((row) => run.marks.get(row) ?? [])
    .toSorted((a, b) => markId(a).localeCompare(markId(b)));
  for (let left = tries; left > 0; left--) {
    const mentor = mentorAtTheEnd(run, history);
    const place = mentor && (await run.places.take(mentor.subject, capacityOf(mentor)));
    if (mentor !== undefined && place === undefined) return noPlace;
    if (run.dryRun) return undefined;
    const asDecided = left === tries && (place === undefined || place === 1);
    const placed = asDecided ? history : decide(place ?? 1, left === tries ? frames : await read());
    if (left === tries) await registerPerson(run, registration);
    const result = await append(run, course, placed, marks);
    if (result.kind === 'accepted' || result.kind === 'duplicate') {
      await saveMarks(run.pool, run.tenant, run.source, marks);
      return undefined;
    }
    if (result.kind === 'versionConflict') return courseKnown;
    if (result.key.startsWith('number:')) return numberTaken;
    if (result.key.startsWith('open:')) return alreadyOpen;
    if (!result.key.startsWith('frame:')) continue;
    if (mentor !== undefined && place !== undefined) run.places.give(mentor.subject, place);
    if (left === 1) return frameBusy;
  }
  return noPlace;
};

const claims = (courseId: string, { decided }: DecidedHistory): CourseClaims =>
  claimsOf(courseId, notReferred, decided);

/** The mentor who still holds a place when the history ends. */
const mentorAtTheEnd = (run: Run, { course, decided }: DecidedHistory) => {
  const match = 'match' in course ? course.match : null;
  if (match === null) return undefined;
  const key = placeKey(match.mentor, match.place);
  const held = claims('', { course, decided, events: [], refused: [] }).take.some(
    (claim) => claim.key === key,
  );
  return held ? bySubject(run.mentors, match.mentor) : undefined;
};

const append = async (
  run: Run,
  { courseId, referral }: NewCourse,
  history: DecidedHistory,
  marks: readonly RowMark[],
): Promise<AppendResult> => {
  const { tenant, source, ports } = run;
  const stream = courseStream(courseId);
  const { take, release } = claims(courseId, history);
  const commandId = await numberCommand(run, 'course', referral.row.course);
  return ports.store.append(tenant, {
    stream,
    expectedVersion: 0,
    events: history.events,
    actor: { id: importActor(source), role: 'coordinator' },
    commandId,
    contentHash: await ports.contentHash(tenant, ['import-course', marks as unknown as JsonValue]),
    // Which rows are in it: after a crash before they were marked, the next import learns it from here.
    answer: marks.map((mark) => `${markId(mark)}:${mark.content}`),
    correlationId: commandId,
    claims: { take: [...take, { key: `number:${referral.row.course}`, owner: stream }], release },
  });
};

const unknownProgramme = problem(
  'UNKNOWN_PROGRAMME',
  'Ordningen findes ikke i kataloget på den dato.',
  'The programme is not in the catalogue on that date.',
);
const noPlace = problem(
  'NO_PLACE',
  'Mentoren har ikke plads til flere forløb. Ret kapaciteten, eller afslut et andet forløb.',
  'The mentor has no place left. Mend the capacity, or close another course.',
);
const frameBusy = problem(
  'FRAME_BUSY',
  'Andre bevilger af den samme ramme lige nu. Importér mappen igen.',
  'Others are granting from the same frame right now. Import the folder again.',
);
const alreadyOpen = problem(
  'COURSE_ALREADY_OPEN',
  'Borgeren har allerede et åbent forløb i denne ordning.',
  'The citizen already has an open course in this programme.',
);
const numberTaken = problem(
  'NUMBER_TAKEN',
  'Et andet forløb har dette nummer.',
  'Another course has this number.',
);
const courseKnown = problem('COURSE_KNOWN', 'Forløbet findes allerede.', 'The course is there already.');

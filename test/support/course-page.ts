import { permissions, seesOf, visibleCourse, type CourseAction, type PersonRole } from '#access';
import { createCalendar, noonOf } from '#calendar';
import { allowedCommands, hasEnded, phaseOf, type Course, type CourseEvent } from '#courses';
import { obligations } from '#courses/obligations';
import type { LocalDate, Role } from '#kernel';
import { programmeRef, type ProgrammeVersion } from '#programmes';
import { belongingOf } from '#use-cases/course-belonging';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { dutyOn } from '#use-cases/queries/duties';
import type { TimelineEntry } from '#views/course-timeline';
import { timelineFacts } from '#views/timeline-facts';
import type { Given } from '../../apps/api/console/pages/course/course-page.tsx';
import { tell, type Step } from './course-story.ts';

const { catalogue } = loadCatalogue();
const calendar = createCalendar();

interface Reading {
  readonly today: LocalDate;
  readonly role?: PersonRole;
}

/** What the queries answer about a course that these steps have led to, as someone in that role reads it on that day. */
export const pageOf = (
  programme: ProgrammeVersion,
  steps: readonly Step[],
  { today, role = 'coordinator' }: Reading,
): Given => {
  const { course: told } = tell(programme, steps);
  if (told.state === 'notReferred') throw new Error('no course yet');
  const sees = seesOf(role, told.scheme, programme.feedbackScope.value);
  const shown = { today, calendar, role };
  const duties = obligations(told, programme, calendar, catalogue.legalRules);
  const printed = { at: today, known: { position: 1, instant: noonOf(today) } };
  return {
    view: {
      ...printed,
      ...{ id: 'a-course', version: 1, role, course: visibleCourse(told, sees) },
      ...{ phase: phaseOf[told.state], ended: hasEnded(told) },
      next: duties
        .filter(({ status, closes }) => status === 'open' && closes >= today)
        .map((duty) => dutyOn(shown, duty)),
    },
    allowed: { version: 1, commands: allowedTo(role, told, programme) },
    why: {
      ...printed,
      programme: programmeRef(programme),
      deadlines: duties.map((duty) => ({ ...duty, ...dutyOn(shown, duty) })),
    },
    timeline: { entries: timelineOf(programme, steps), next: null },
    ...{ isNewest: true, sees, programme, instruments: catalogue.instruments },
    ...{ people: null, filter: '', hasMentor: belongingOf(told).mentor !== null },
    may: { persons: true, candidates: true, history: true },
  };
};

const allowedTo = (role: PersonRole, course: Course, programme: ProgrammeVersion) =>
  allowedCommands(course, { role, programme })
    .filter(({ command }) => command !== 'SubmitReferral')
    .map(({ command, refusal }) => ({
      command: command as CourseAction,
      allowed: refusal === null,
      role: permissions[command as CourseAction][role] === undefined ? null : role,
      reason: refusal === null ? null : { code: refusal.refused, da: refusal.da, en: refusal.en },
    }));

/** One entry for each event, the newest first, by whoever took the step that led to it. */
const timelineOf = (programme: ProgrammeVersion, steps: readonly Step[]): readonly TimelineEntry[] => {
  const entries: TimelineEntry[] = [];
  for (const [index, { differently }] of steps.entries()) {
    const { events, today } = tell(programme, steps.slice(0, index + 1));
    for (const event of events.slice(entries.length))
      entries.push(entryOf(event, entries.length + 1, differently.role ?? 'coordinator', today));
  }
  return entries.toReversed();
};

const entryOf = (event: CourseEvent, version: number, actorRole: Role, today: LocalDate): TimelineEntry => {
  const data = new Map(Object.entries(event.data));
  const at = noonOf(today);
  return {
    ...{ course: 'a-course', version, position: version, event: `event-${version}`, type: event.type },
    ...{ happenedOn: event.data.on, occurredAt: at, recordedAt: at, actorRole },
    facts: Object.fromEntries(timelineFacts[event.type].map((name) => [name, data.get(name) ?? null])),
    ...{ told: null, corrected: false, causation: null, programmeVersion: null, ruleVersion: null },
  };
};

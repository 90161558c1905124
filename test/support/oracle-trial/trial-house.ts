import { createCalendar, instantAt } from '#calendar';
import { createInMemoryEventStore } from '#event-store';
import type { EventStore } from '#event-store';
import type { Instant, LocalDate, Recorded, StreamId, SubjectId } from '#kernel';
import type { Catalogue } from '#programmes';
import { trainingModules } from '#programmes';
import { mentorUpcasters } from '#mentors';
import type { CommandPorts } from '#use-cases/command-ports';
import { createCourseCommands } from '#use-cases/course-commands';
import type { CourseCommands } from '#use-cases/course-commands';
import { mentorStream } from '#use-cases/mentor-commands';
import { createTickCourse } from '#use-cases/time/tick-course';

/** The command handler and the tick over the event store's twin, for one course, under a clock of its own. */
export interface TrialHouse {
  readonly courses: CourseCommands;
  readonly mentor: SubjectId;
  readonly setClock: (now: Instant) => void;
  /** Looks at the course; when it wants to be looked at again. */
  readonly look: (courseId: string) => Promise<Instant | null>;
  readonly eventsOf: (courseId: string) => Promise<readonly Recorded[]>;
}

export const tenant = 'nydansk';
const mentor = '00000000-0000-4000-8000-000000000001';
const calendar = createCalendar();

export const openTrialHouse = async (catalogue: Catalogue, begins: LocalDate): Promise<TrialHouse> => {
  let now = instantAt(begins, '08:00');
  let wakeAt: Instant | null = null;
  const store = rememberingLoads(createInMemoryEventStore({ now: () => now, upcasters: mentorUpcasters }));
  const ports: CommandPorts = {
    store,
    catalogue,
    calendar,
    contentHash: () => Promise.resolve('the same'),
    claimsHeld: () => Promise.resolve([]),
    matchGround: () => Promise.resolve(null),
    nextCourseNumber: () => Promise.resolve('F-1'),
  };
  const courses = createCourseCommands(ports);
  const unexpected = () => Promise.reject(new Error('a tick asks for one course'));
  const tick = createTickCourse({
    ports,
    courses,
    wakes: {
      note: (_tenant, wake) => {
        wakeAt = wake.wakeAt;
        return Promise.resolve();
      },
      open: unexpected,
      nextAfter: unexpected,
      waiting: unexpected,
    },
    spreadMinutes: 0,
    onStuck: (_tenant, courseId, identity, why) => {
      throw new Error(`${courseId} is stuck at ${identity}: ${why}`);
    },
  });
  await store.append(tenant, readyMentor(catalogue, begins, now));
  return {
    courses,
    mentor,
    setClock: (moment) => {
      now = moment;
    },
    look: async (courseId) => {
      await tick(tenant, courseId);
      return wakeAt;
    },
    eventsOf: async (courseId) => (await store.load(tenant, `course-${courseId}`)).events,
  };
};

/**
 * Nobody else writes here: of a stream only what is new is read, and an event is the same object each time, so that a
 * history is folded on and not from its beginning. Sixty courses then take 17 s of processor time, start included, not 29.
 */
const rememberingLoads = (store: EventStore): EventStore => {
  const known = new Map<StreamId, readonly Recorded[]>();
  return {
    ...store,
    load: async (tenant, stream) => {
      const before = known.get(stream) ?? [];
      const after = before.at(-1)?.position ?? 0;
      const news = (await store.read(tenant, after, 1_000)).filter((event) => event.stream === stream);
      const events = [...before, ...news];
      known.set(stream, events);
      return { events, version: events.length, now: await store.now() };
    },
  };
};

/** A mentor who has all that any programme of the catalogue asks for. */
const readyMentor = (catalogue: Catalogue, on: LocalDate, occurredAt: Instant) => {
  const checks = catalogue.programmes.flatMap(({ preparation }) => preparation.checks.value);
  const events = [
    { type: 'MentorApplied', data: { on, mentor, channel: null } },
    { type: 'ScreeningInterviewHeld', data: { on } },
    { type: 'MentorApproved', data: { on } },
    { type: 'ConfidentialityDeclarationSigned', data: { on, version: '1' } },
    ...trainingModules(catalogue).map((module) => ({
      type: 'MentorTrainingCompleted',
      data: { on, module },
    })),
    ...[...new Set(checks)].map((check) => ({
      type: 'BackgroundCheckRecorded',
      data: { on, check, passed: true },
    })),
    {
      type: 'AvailabilityDeclared',
      data: {
        ...{ on, capacity: 1, hoursPerMonth: null, trades: [], areas: [], languages: ['da'] },
      },
    },
  ];
  return {
    stream: mentorStream(mentor),
    expectedVersion: 0,
    events: events.map((event) => ({ ...event, occurredAt })),
    actor: { id: 'coordinator', role: 'coordinator' as const },
    commandId: 'a ready mentor',
    contentHash: 'the same',
    answer: null,
    correlationId: 'trial',
  };
};

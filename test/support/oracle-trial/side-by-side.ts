import type { Course } from '#courses';
import type { Actor, Instant, LocalDate, Recorded, SubjectId } from '#kernel';
import type { Catalogue } from '#programmes';
import type { RawCatalogue } from '../oracle/catalogue-rows.ts';
import type { Happened } from '../oracle/happened.ts';
import { createOracle } from '../oracle/oracle.ts';
import type { Act, Asked } from './act.ts';
import { openTrialHouse, tenant } from './trial-house.ts';

/** The handler and the oracle have parted over a course: what only one of them says, and what had happened. */
class Parted extends Error {
  override readonly name = 'Parted';
}

/** A course in the house, with the oracle told of all that people do. */
export interface SideBySide {
  readonly mentor: SubjectId;
  readonly course: () => Promise<Course>;
  readonly setClock: (now: Instant) => void;
  readonly give: (act: Act) => Promise<void>;
  /** Lets both look; when the next look must come. Throws `Parted`. */
  readonly look: (now: Instant) => Promise<Instant | null>;
  /** Everything that the course recorded by itself, an event a line. */
  readonly recorded: readonly string[];
  /** Windows that somebody has been reminded of. */
  readonly asked: readonly Asked[];
  /** What people have done, and when; what was refused or changed nothing is left out. */
  readonly script: readonly Scripted[];
}

interface Scripted {
  readonly at: Instant;
  readonly act: Act;
}

export const openSideBySide = async (
  catalogue: Catalogue,
  raw: RawCatalogue,
  courseId: string,
  begins: LocalDate,
): Promise<SideBySide> => {
  const house = await openTrialHouse(catalogue, begins);
  const oracle = createOracle(raw);
  const recorded: string[] = [];
  const asked: Asked[] = [];
  const script: Scripted[] = [];
  let clock = '';
  let seen = 0;
  let commands = 0;
  const news = async (): Promise<readonly Recorded[]> => {
    const events = (await house.eventsOf(courseId)).slice(seen);
    seen += events.length;
    return events;
  };
  return {
    mentor: house.mentor,
    recorded,
    asked,
    script,
    setClock: (now) => {
      clock = now;
      house.setClock(now);
    },
    course: async () => {
      const loaded = await house.courses.load(tenant, courseId);
      if (loaded === undefined) throw new Error('a course that was not begun');
      return loaded.course;
    },
    give: async (act) => {
      const { command, as, on } = act;
      commands += 1;
      const { kind } = await house.courses.execute({
        ...{ tenant, courseId, commandId: `command ${commands}`, correlationId: 'trial', command },
        actor: { id: as, role: as },
        ...(on === undefined ? {} : { on }),
      });
      if (kind === 'accepted') script.push({ at: clock, act });
    },
    look: async (now) => {
      house.setClock(now);
      for (const event of await news()) oracle.happened(happenedOf(event));
      const wakeAt = await house.look(courseId);
      const handlers = (await news()).map(lineOf).sort();
      const moment = Date.parse(now);
      const expected = oracle.look(moment);
      const oracles = expected.map(lineOf).sort();
      const next = oracle.next(moment);
      const due = next === undefined ? null : new Date(next).toISOString();
      if (handlers.join() !== oracles.join() || wakeAt !== due)
        throw new Parted(
          [
            `at ${now}`,
            ...handlers.filter((line) => !oracles.includes(line)).map((line) => `handler: ${line}`),
            ...oracles.filter((line) => !handlers.includes(line)).map((line) => `oracle:  ${line}`),
            ...(wakeAt === due ? [] : [`wakes at ${wakeAt} and ${due}`]),
            ...(await house.eventsOf(courseId)).map(
              ({ recordedAt, actor, type, data }) =>
                `  ${recordedAt} ${actor.role} ${type} ${JSON.stringify(data)}`,
            ),
          ].join('\n'),
        );
      recorded.push(...handlers);
      for (const { type, data } of expected)
        if (type === 'ReminderIssued' && typeof data['ordinal'] === 'number')
          asked.push({ rule: String(data['rule']), ordinal: data['ordinal'], leg: String(data['leg']) });
      return wakeAt;
    },
  };
};

/** An event as the oracle reads it: its data as it is stored. */
export const happenedOf = ({
  type,
  data,
  recordedAt,
  actor,
}: Pick<Recorded, 'type' | 'data' | 'recordedAt'> & { readonly actor: Pick<Actor, 'role'> }): Happened => ({
  type,
  data: data as Happened['data'],
  at: Date.parse(recordedAt),
  byItself: actor.role === 'system',
});

/** An event on one line, its data in the order of the alphabet. */
export const lineOf = ({ type, data }: { readonly type: string; readonly data: object }): string =>
  `${type} ${JSON.stringify(Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))))}`;

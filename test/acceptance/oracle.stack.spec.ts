import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantAt, localDateOf } from '#calendar';
import { programmeAt } from '#programmes';
import { rawCatalogue } from '#test/support/oracle-trial/raw-catalogue';
import { tryCourse } from '#test/support/oracle-trial/trial';
import type { Trial } from '#test/support/oracle-trial/trial';
import { startStack, type TestStack } from '#test/support/stack';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { openClock, type Clock } from './clock.ts';
import { beginLife, type LivingCourse } from './life.ts';
import { logOf } from './log.ts';
import { foretold, recordedIn, replay, wallClockOf } from './replay.ts';

/** Ten kinds of course, from the summer of 2019 on: over 1 January 2020, when rules succeed others, and a leap day. */
const wanted = [
  ['hefn', '2019-06-03', 4],
  ['pift', '2019-06-11', 4],
  ['vbm', '2019-06-17', 6],
  ['bul', '2019-06-24', 5],
  ['gccp', '2019-07-01', 4],
  ['ret-og-pligt', '2019-07-08', 5],
  ['ret-og-pligt', '2019-07-08', 7],
  ['lab-mentor', '2019-07-15', 5],
  ['lab-mentor', '2019-07-15', 7],
  ['ressourceforloeb', '2019-07-22', 9],
] as const;

/** By then all but a few have been archived. */
const lastDay = '2020-12-31';

/**
 * What names another thing by an id that HTTP has not given yet when the course is made up, what takes two people, and what
 * comes beside a course's way: the courses over the store's twin have them all.
 */
const leftOut = [
  ...['CorrectContact', 'CorrectMeasurement', 'RaiseConcern', 'TriageConcern', 'ResolveConcern'],
  ...['GiveApproval', 'ReopenCourse', 'MigrateProgramme', 'PauseCourse', 'ResumeCourse', 'ExemptWindow'],
  ...['ScheduleIntro', 'ScheduleMeeting', 'CancelMeeting', 'RecordNoShow', 'RecordActivity', 'CompleteTask'],
  ...['HoldCareCall', 'GiveConsent', 'WithdrawConsent'],
];

const minutes = 60_000;
const { catalogue } = loadCatalogue();
const raw = rawCatalogue();

describe('ten random courses, lived through the full stack under the application clock', () => {
  let stack: TestStack;
  const courses: { readonly trial: Trial; course?: LivingCourse }[] = [];

  beforeAll(async () => {
    for (const [id, begins, seed] of wanted) {
      const may = ({ command }: { command: { type: string } }) => !leftOut.includes(command.type);
      const where = { id, begins };
      courses.push({ trial: await tryCourse(catalogue, raw, seed, { where, may, inTime: true }) });
    }
    stack = await startStack({ env: { FORLOB_SPREAD_MINUTES: '0' } });
    const clock = await openClock(stack);
    await clock.set('2019-06-01');
    await liveAll(stack, clock, courses);
    await clock.close();
  }, 15 * minutes);
  afterAll(() => stack.stop());

  it.each(wanted.map(([id, begins], index) => ({ index, id, begins })))(
    'records by itself what the oracle says, and nothing else: $id from $begins',
    async ({ index }) => {
      const lived = courses[index];
      expect(lived?.trial.parted).toBeUndefined();
      const log = await logOf(stack, lived?.course?.id ?? 'none');
      expect(recordedIn(log)).toEqual(foretold(raw, log, instantAt(lastDay, '23:59')));
      expect(log.length).toBeGreaterThan(10);
    },
  );
});

/** Every act of every course in the order of time, the clock moved from one to the next. */
const liveAll = async (
  stack: TestStack,
  clock: Clock,
  courses: { readonly trial: Trial; course?: LivingCourse }[],
): Promise<void> => {
  const acts = courses
    .flatMap((lived) => lived.trial.script.map((scripted) => ({ ...scripted, lived })))
    .toSorted((a, b) => a.at.localeCompare(b.at));
  for (const { at, act, lived } of acts) {
    await clock.liveUntil(...wallClockOf(at));
    const { command } = act;
    const life = lifeOf(lived.trial);
    if (command.type === 'SubmitReferral') {
      const laterContact = command.consent?.laterContact === true;
      lived.course = await beginLife(stack, { ...life, laterContact, referredOn: localDateOf(at) });
    } else if (lived.course !== undefined) await replay(lived.course, life.tenant, act);
  }
  await clock.liveUntil(lastDay, '23:59');
};

/** What a life is begun with: a mentor who has what the programme asks for, in the organisation that runs it. */
const lifeOf = ({ title, programme }: Trial) => {
  const [id = ''] = programme.split('@');
  const version = programmeAt(catalogue, id, '2020-01-06');
  return {
    title,
    tenant: version?.grantRequired.value === true ? 'soeby' : 'nydansk',
    programme: id,
    training: version?.preparation.trainingModules.value ?? [],
    checks: version?.preparation.checks.value ?? [],
    referredOn: '',
    acts: [],
    until: '',
    reminders: '',
  };
};

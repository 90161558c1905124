import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantAt, millisecondsBetween } from '#calendar';
import { foldCourse } from '#courses';
import { advanceClock, createPool, createPostgresEventStore } from '#event-store';
import { createMemoryKeyRing } from '#personal-data';
import { replayCourse } from '#use-cases/replay-course';
import { createRandom } from '../support/random.ts';
import { startStack, type TestStack } from '../support/stack.ts';
import { openClock, type Clock } from './clock.ts';
import { createKiller, type Killer } from './killer.ts';
import { beginLife, type LivingCourse } from './life.ts';
import { bul2014 } from './lives/bul-2014.ts';
import { issuedReminders, logOf, table } from './log.ts';
import { digestsOf, messagesOf } from './mails.ts';
import { giveStaffAddresses } from './staff.ts';

const seed = Number(process.env['FORLOB_SEED'] ?? randomInt(1_000_000));

/** From the referral until the course is closed. */
const until = '2014-06-06';

/** What the people and the days of this life make of the course when nobody kills anything; the reminders are counted beside. */
const history = `
  2014-02-17 ReferralReceived
  2014-02-17 CitizenAccepted
  2014-02-17 ProgrammeVersionPinned
  2014-02-18 EligibilityAssessed
  2014-02-18 BoundaryToSection85Recorded
  2014-02-18 PlacedOnWaitingList
  2014-02-19 MatchProposed
  2014-02-19 MatchAcceptedByMentor
  2014-02-19 MatchAcceptedByMentee
  2014-02-19 MatchConfirmed
  2014-02-27 ExpectationAlignmentCompleted
  2014-02-27 IntroMeetingHeld
  2014-03-03 GoalSet
  2014-03-03 BaselineMeasured
  2014-03-03 AgreementDrafted
  2014-03-03 AgreementSigned
  2014-03-03 AgreementSigned
  2014-03-03 AgreementActivated
  2014-03-03 FollowUpLegCompleted
  2014-03-03 FollowUpLegCompleted
  2014-03-03 FollowUpCompleted
  2014-03-14 ContactLogged
  2014-03-17 GoalSet
  2014-03-21 FollowUpLegCompleted
  2014-03-21 FollowUpLegCompleted
  2014-03-21 FollowUpCompleted
  2014-03-26 ContactLogged
  2014-04-08 ContactLogged
  2014-05-05 FollowUpLegCompleted
  2014-05-05 FollowUpLegCompleted
  2014-05-05 FollowUpCompleted
  2014-05-05 StatusUpdateSent
  2014-05-12 ContactLogged
  2014-05-22 ContactLogged
  2014-06-02 MeasurementReceived
  2014-06-03 FollowUpLegCompleted
  2014-06-03 FollowUpLegCompleted
  2014-06-03 FollowUpCompleted
  2014-06-03 ClosureStarted
  2014-06-05 MeasurementReceived
  2014-06-05 ClosureInterviewHeld
  2014-06-05 ClosureInterviewHeld
  2014-06-05 OutcomeRecorded
  2014-06-05 MatchEpisodeEnded
  2014-06-05 CourseClosed
  2014-06-05 PostFollowUpScheduled
`;

describe(`a course whose worker, projector and API are killed again and again (FORLOB_SEED=${seed})`, () => {
  let stack: TestStack;
  let clock: Clock;
  let course: LivingCourse;
  let killer: Killer;

  beforeAll(async () => {
    stack = await startStack({ own: ['temporal'], env: { FORLOB_SPREAD_MINUTES: '0' } });
    clock = await openClock(stack);
    await clock.set(bul2014.referredOn);
    await giveStaffAddresses(stack, bul2014.tenant);
    killer = createKiller(stack, ['worker', 'projector', 'api'], createRandom(seed));
    await clock.liveUntil(bul2014.referredOn, '10:00');
    course = await beginLife(stack, bul2014);
    for (const [on, act] of bul2014.acts.filter(([day]) => day < until)) {
      if (on === '2014-03-21') await withoutTemporal(stack, clock, course);
      killer.lurk();
      await clock.liveUntil(on, '10:00');
      killer.lurk();
      await act(course);
    }
    await clock.liveUntil(until, '12:00');
    await killer.stop();
    await clock.liveUntil(until, '12:30');
  }, 200_000);
  afterAll(async () => {
    await killer.stop();
    await clock.close();
    await stack.stop();
  });

  it('has been killed in each part', () => {
    expect(new Set(killer.killed)).toEqual(new Set(['worker', 'projector', 'api']));
  });

  it('has issued the same reminders on the same days, each once', async () => {
    const expected = table(bul2014.reminders).filter((line) => line.slice(0, 10) <= until);
    expect(issuedReminders(await logOf(stack, course.id))).toEqual(expected);
  });

  it('has gone the same way', async () => {
    const log = await logOf(stack, course.id);
    const told = log
      .filter(({ type }) => !type.startsWith('Reminder'))
      .map(({ type, data }) => `${String(data['on'])} ${type}`);
    expect(told.sort()).toEqual(table(history));
  });

  it('has brought each mail to its people at least once', async () => {
    const messages = await messagesOf(stack);
    const arrived = new Set((await stack.mails()).map(({ messageId }) => messageId));
    const digests = messages.filter(({ role }) => role === 'staff');
    expect(messages).toHaveLength(issuedReminders(await logOf(stack, course.id)).length + digests.length);
    const settled = ['delivered', 'collected', 'notNeeded', 'expired'];
    expect(messages.filter(({ state }) => !settled.includes(state))).toEqual([]);
    expect(digests.filter(({ state }) => state !== 'delivered')).toEqual([]);
    const sent = messages.filter(({ state }) => state === 'delivered');
    expect(arrived).toEqual(new Set(sent.map(({ id }) => `<${id}@forlob>`)));
  });

  it('has sent no one who works there two digests on a day', async () => {
    const digests = (await digestsOf(stack)).map(({ recipient, on }) => `${recipient} ${on}`);
    expect(digests.length).toBeGreaterThan(5);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('has left a log without gaps, and read models that equal it', async () => {
    const { code, stdout } = await stack.forlob('verify', '--json');
    expect([code, stdout]).toEqual([0, expect.stringContaining('"intact": true')]);
  });

  it('is the same at every position, told anew, as it was shown', async () => {
    const pool = createPool(stack.databaseUrl);
    const store = createPostgresEventStore(pool, { keys: createMemoryKeyRing() });
    const ref = { tenant: bul2014.tenant, courseId: course.id };
    const whole = await replayCourse({ store }, ref);
    const events = whole?.events ?? [];
    for (const [index, { position, version }] of events.entries()) {
      const replayed = await replayCourse({ store }, { ...ref, known: { position } });
      expect(replayed?.course).toEqual(foldCourse(events.slice(0, index + 1)));
      // The first events of a referral came together: after the first of them alone there is no course to show.
      if (replayed?.course.state === 'notReferred') continue;
      const shown = await course.get(`?known=${position}`);
      expect(shown).toMatchObject({ version, course: { state: replayed?.course.state } });
    }
    const live = await course.get('');
    expect(live).toMatchObject({ version: events.length, course: { state: whole?.course.state } });
    await store.close();
    await pool.end();
  }, 60_000);
});

/** Temporal stands still from the day before the second follow-up opens until an hour after; people go on with their work. */
async function withoutTemporal(stack: TestStack, clock: Clock, course: LivingCourse): Promise<void> {
  await clock.liveUntil('2014-03-16', '12:00');
  const goOn = stack.pause('temporal');
  const away = millisecondsBetween(instantAt('2014-03-16', '12:00'), instantAt('2014-03-17', '09:00'));
  await advanceClock(stack.adminUrl, away);
  await course.give('set-goal', { author: 'mentee', text: 'Jeg vil have et fritidsjob' });
  await sleep(5_000);
  goOn();
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '#calendar';
import type { CourseEvent } from '#courses';
import { retOgPligt } from '#test/support/course-story';
import { begunOn, closingOn, contactOn, courseOf, duties } from '#test/support/duty-course';

/** The contact duty's windows of a right-and-duty course. */
const gaps = (start: string, end: string, ...events: readonly CourseEvent[]) =>
  duties(retOgPligt, courseOf(begunOn(retOgPligt, start, end, 2), events), 'contactDuty');

/** What the window that counts from this contact comes to. */
const after = (since: string, all: ReturnType<typeof gaps>) => {
  const window = all.find(({ ordinal }) => ordinal === since);
  const on = (act: string) => window?.steps.find((step) => step.act === act)?.on;
  return { warning: on('remind'), breach: on('record-breach'), status: window?.status };
};

const straddling = (contact: string) =>
  after(contact, gaps('2015-12-01', '2016-05-31', contactOn('2015-12-06'), contactOn(contact)));

describe('contact by the rule in force on each day', () => {
  it('is broken on the 8th day while it was weekly, and the warning goes 3 days before (1.2/contact-rule)', () => {
    expect(after('2015-03-02', gaps('2015-03-02', '2015-09-01'))).toEqual({
      warning: '2015-03-06',
      breach: '2015-03-10',
      status: 'open',
    });
  });

  it('is broken on the 15th day since it is fortnightly, and the warning goes 5 days before', () => {
    expect(after('2026-03-02', gaps('2026-03-02', '2026-09-01'))).toEqual({
      warning: '2026-03-12',
      breach: '2026-03-17',
      status: 'open',
    });
  });

  it.each([
    ['2015-12-20', '2015-12-24', '2015-12-28'],
    ['2015-12-25', '2016-01-04', '2016-01-09'],
    ['2015-12-28', '2016-01-07', '2016-01-12'],
  ])('last held on %s warns on %s and is broken on %s', (contact, warning, breach) => {
    expect(straddling(contact)).toEqual({ warning, breach, status: 'open' });
  });

  it('says which rule holds, and that the one from 2020 is not verified', () => {
    const [old] = gaps('2015-03-02', '2015-09-01');
    const [now] = gaps('2026-03-02', '2026-09-01');
    expect([old?.legalRule, now?.legalRule]).toEqual([
      { ref: 'ret-og-pligt-contact@2014-01-01', days: 7, verified: true },
      { ref: 'ret-og-pligt-contact@2020-01-01', days: 14, verified: false },
    ]);
    expect(now?.counted.da).toBe(
      'Højst 14 dage efter aftalens start 2. marts 2026, efter reglen der gælder 16. marts 2026; helligdage tæller med',
    );
  });

  it('is kept by a meeting in time, and each contact begins a gap of its own', () => {
    const all = gaps('2026-03-02', '2026-09-01', contactOn('2026-03-16'), contactOn('2026-03-20'));
    expect(all.map(({ ordinal, status, settledOn }) => [ordinal, status, settledOn])).toEqual([
      ['2026-03-02', 'done', '2026-03-16'],
      ['2026-03-16', 'done', '2026-03-20'],
      ['2026-03-20', 'open', null],
    ]);
  });

  it('is broken although the contact comes on the very day', () => {
    const all = gaps('2026-03-02', '2026-09-01', contactOn('2026-03-17'));
    expect(after('2026-03-02', all)).toEqual({ warning: '2026-03-12', breach: '2026-03-17', status: 'open' });
  });

  it('is broken once a gap: the breach is remembered, and only reminders follow, every 7 days', () => {
    const breached: CourseEvent = {
      type: 'ContactRequirementBreached',
      data: {
        on: '2026-03-17',
        lastContact: '2026-03-02',
        limitDays: 14,
        ruleVersion: 'ret-og-pligt-contact@2020-01-01',
      },
    };
    const [window] = gaps('2026-03-02', '2026-09-01', breached);
    expect(window?.status).toBe('missed');
    expect(
      window?.steps
        .filter(({ act }) => act === 'escalate')
        .map(({ on }) => on)
        .slice(0, 4),
    ).toEqual(['2026-03-17', '2026-03-24', '2026-03-31', '2026-04-07']);
  });

  it('that is documented later was not broken after all, and nothing else is renumbered', () => {
    const contacts = [contactOn('2026-03-30'), contactOn('2026-03-12')];
    const all = gaps('2026-03-02', '2026-09-01', ...contacts);
    expect(all.map(({ ordinal, status }) => [ordinal, status])).toEqual([
      ['2026-03-02', 'done'],
      ['2026-03-12', 'open'],
      ['2026-03-30', 'open'],
    ]);
  });

  it('counts a call with its reason, a call without one never, a message never, nor what was voided', () => {
    const call = { channel: 'phone' as const };
    const held = (event: CourseEvent) => gaps('2026-03-02', '2026-09-01', event).length > 1;
    expect(held(contactOn('2026-03-10', { ...call, phoneReason: 'illness' }))).toBe(true);
    expect(held(contactOn('2026-03-10', call))).toBe(false);
    expect(held(contactOn('2026-03-10', { channel: 'message' }))).toBe(false);
    const early = contactOn('2015-03-05', { ...call, phoneReason: 'illness' });
    expect(gaps('2015-03-02', '2015-09-01', early)).toHaveLength(1);
  });

  it('may be asked for more often, never less', () => {
    const limit = (everyDays: number): CourseEvent => ({
      type: 'StricterContactLimitSet',
      data: { on: '2026-03-02', everyDays },
    });
    expect(after('2026-03-02', gaps('2026-03-02', '2026-09-01', limit(3))).breach).toBe('2026-03-06');
    expect(after('2026-03-02', gaps('2026-03-02', '2026-09-01', limit(30))).breach).toBe('2026-03-17');
  });

  it('is owed until closure begins and not beyond the agreement', () => {
    const closing = gaps('2026-03-02', '2026-09-01', closingOn('2026-03-10'));
    expect(closing.map(({ status, settledOn }) => [status, settledOn])).toEqual([]);
    const short = gaps('2026-03-02', '2026-03-16');
    expect(short).toEqual([]);
  });

  it('starts anew at a takeover when the gap was too long already, and goes on when it was not', () => {
    const taken = (on: string): CourseEvent => ({
      type: 'CourseTakenOver',
      data: { on, at: `${on}T08:00:00.000Z`, source: 'csv', overdue: [] },
    });
    const long = gaps('2026-03-02', '2026-09-01', taken('2026-04-01'));
    expect(long.map(({ ordinal, status }) => [ordinal, status])).toEqual([
      ['2026-03-02', 'suppressed'],
      ['2026-04-01', 'open'],
    ]);
    expect(after('2026-04-01', long).breach).toBe(addDays('2026-04-01', 15));
    const short = gaps('2026-03-02', '2026-09-01', taken('2026-03-10'));
    expect(after('2026-03-02', short).breach).toBe('2026-03-17');
  });

  it('is broken on the days that a count day by day finds, on either side of 2016', () => {
    const start = '2015-11-02';
    const end = '2016-04-30';
    const days = Array.from({ length: daysBetween(start, end) }, (_, n) => addDays(start, n + 1));
    const broken = (contacts: readonly string[]): string[] =>
      days.filter((day) => {
        const since =
          [start, ...contacts]
            .filter((each) => each < day)
            .sort()
            .at(-1) ?? start;
        const tooLong = (on: string) => daysBetween(since, on) > (on < '2016-01-01' ? 7 : 14);
        const first = days.find((each) => each > since && tooLong(each));
        return day === first;
      });
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 170 }), { maxLength: 25 }), (held) => {
        const contacts = held.map((day) => addDays(start, day));
        const found = gaps(start, end, ...contacts.map((on) => contactOn(on)))
          .filter(({ status }) => status === 'open')
          .flatMap(({ steps }) => steps.filter(({ act }) => act === 'record-breach').map(({ on }) => on));
        expect(found).toEqual(broken(contacts));
      }),
      { numRuns: 50 },
    );
  });
});

import { describe, it } from '@jest/globals';
import { at, bul, by, retOgPligt, storyOf } from '#test/support/course-story';
import type { Step } from '#test/support/course-story';
import {
  acceptMatch,
  assessEligibility,
  completeFollowUp,
  expireProposal,
  itself,
  logContact,
  pathOf,
  returnReferral,
  submitReferral,
  withdrawReferral,
} from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);
const remind = (identity: string): Step => itself({ type: 'IssueReminder', identity });
const toReferrer = (step: string, due = '2026-04-01') =>
  remind(`referralIncomplete:1:1:caseworker:${step}:${due}`);
const incomplete = [...path.received, returnReferral()];

describe('a reminder', () => {
  const first = toReferrer('remind-7');
  it('is issued once, when its moment has come', () => {
    given(incomplete).when(at('2026-03-08', first)).changesNothing();
    given(incomplete)
      .when(at('2026-03-09', first))
      .records({
        type: 'ReminderIssued',
        data: { rule: 'referralIncomplete', step: 'remind-7', to: ['caseworker'], due: '2026-04-01' },
      });
    given(incomplete, at('2026-03-09', first)).when(at('2026-03-09', first)).changesNothing();
  });
  it('that no row or date gives rise to is none', () => {
    given(incomplete)
      .when(at('2026-03-09', toReferrer('remind-8')))
      .changesNothing();
    given(incomplete)
      .when(at('2026-04-09', toReferrer('remind-7', '2026-04-02')))
      .changesNothing();
  });
  it('is not the business of people', () => {
    given(incomplete).when(by('coordinator', first)).refuses('ONLY_THE_SYSTEM');
  });
  it('that has been overtaken by a later one is suppressed, and so is one about what is done', () => {
    given(incomplete)
      .when(at('2026-03-24', first))
      .records({ type: 'ReminderSuppressed', data: { reason: 'ALREADY_REMINDED' } });
    given(path.received, assessEligibility())
      .when(at('2026-03-04', remind('referralReceived:1:1:coordinator:remind-due:2026-03-04')))
      .records({ type: 'ReminderSuppressed', data: { reason: 'DONE' } });
  });
  it('is suppressed before an escalation to the same people, when both are due', () => {
    const about = (step: string) => remind(`followUp:1:1:mentor:${step}:2026-03-04`);
    given(path.agreement)
      .when(at('2026-03-06', about('remind-due')))
      .records({ type: 'ReminderSuppressed', data: { reason: 'ALREADY_REMINDED' } });
    given(path.agreement)
      .when(at('2026-03-06', about('escalate-coordinator')))
      .records({ type: 'ReminderIssued', data: { to: ['coordinator'] } });
  });
  it('to one who has said yes is suppressed as done, also when the other let the proposal expire', () => {
    const about = (leg: string) => remind(`matchProposal:1:1:${leg}:remind-4:2026-03-09`);
    const expired = given(path.proposed, acceptMatch('mentee'), at('2026-03-10', expireProposal));
    expired.when(about('mentee')).records({ type: 'ReminderSuppressed', data: { reason: 'DONE' } });
    expired.when(about('mentor')).records({ type: 'ReminderSuppressed', data: { reason: 'MISSED' } });
  });
  it('whose window has closed is suppressed as expired', () => {
    const intro = remind('followUp:1:1:mentor:remind-due:2026-03-04');
    given(path.agreement)
      .when(at('2026-03-19', intro))
      .records({ type: 'ReminderSuppressed', data: { reason: 'EXPIRED' } });
  });
  it('about what was missed is suppressed as missed', () => {
    const missed = itself({
      type: 'RecordMissed',
      window: { rule: 'followUp', episode: 1, ordinal: 1, leg: 'mentor', due: '2026-03-04' },
    });
    given(path.agreement, at('2026-03-20', missed))
      .when(remind('followUp:1:1:mentor:remind-due:2026-03-04'))
      .records({ type: 'ReminderSuppressed', data: { reason: 'MISSED' } });
  });
  it('from before the takeover is never sent', () => {
    const takeOver = at('2026-03-09', by('operator', itself({ type: 'TakeOverCourse', source: 'csv' })));
    given(incomplete, takeOver)
      .when(at('2026-03-10', first))
      .records({ type: 'ReminderSuppressed', data: { reason: 'BEFORE_TAKEOVER' } });
  });
});

describe('a referral that stays incomplete', () => {
  const expire = itself({ type: 'ExpireReferral' });
  it('expires after 30 days, when both reminders have had their turn (5.3/4)', () => {
    given(incomplete).when(at('2026-04-02', expire)).changesNothing();
    const reminded = [
      ...incomplete,
      at('2026-03-09', toReferrer('remind-7')),
      at('2026-03-23', toReferrer('remind-21')),
    ];
    given(reminded).when(at('2026-04-01', expire)).changesNothing();
    given(reminded)
      .when(at('2026-04-02', expire))
      .records({ type: 'ReferralWithdrawn', data: { reason: 'incompleteExpired' } });
    given(reminded).when(at('2026-04-02', expire)).leadsTo('withdrawn');
  });
});

describe('a follow-up', () => {
  it('is done when both legs are, each once (1.3/follow-up)', () => {
    given(path.agreement).when(completeFollowUp()).records('FollowUpLegCompleted');
    given(path.agreement, completeFollowUp()).when(completeFollowUp()).changesNothing();
    given(path.agreement, completeFollowUp())
      .when(completeFollowUp({ leg: 'mentee' }))
      .records('FollowUpLegCompleted', { type: 'FollowUpCompleted', data: { ordinal: 1 } });
    given(path.intro).when(completeFollowUp()).records('FollowUpLegCompleted');
  });
  it('keeps to the windows of the programme', () => {
    given(path.active)
      .when(completeFollowUp({ ordinal: 2 }))
      .refuses('WINDOW_NOT_OPEN');
    given(path.active)
      .when(completeFollowUp({ ordinal: 99 }))
      .refuses('UNKNOWN_DUTY');
    given(path.active)
      .when(completeFollowUp({ rule: 'statusReport' }))
      .refuses('UNKNOWN_DUTY');
    given(path.active).when(at('2026-04-20', completeFollowUp())).refuses('WINDOW_MISSED');
  });
  it('that nobody made stays missed, once for each leg', () => {
    const missed = (ordinal: number): Step =>
      itself({
        type: 'RecordMissed',
        window: { rule: 'followUp', episode: 1, ordinal, leg: 'mentee', due: '2026-03-04' },
      });
    given(path.active, completeFollowUp())
      .when(at('2026-03-04', missed(1)))
      .changesNothing();
    given(path.active)
      .when(at('2026-03-20', missed(1)))
      .records({ type: 'FollowUpMissed', data: { leg: 'mentee' } });
    given(path.active, at('2026-03-20', missed(1)))
      .when(missed(1))
      .changesNothing();
  });
});

describe('the statutory contact duty', () => {
  const statutory = storyOf(retOgPligt);
  const { active } = pathOf(retOgPligt);
  const breach = itself({ type: 'RecordContactBreach', lastContact: '2026-03-02' });
  it('is breached on day 15, once for each gap', () => {
    statutory.given(active).when(at('2026-03-16', breach)).changesNothing();
    statutory
      .given(active)
      .when(at('2026-03-17', breach))
      .records({
        type: 'ContactRequirementBreached',
        data: { limitDays: 14, ruleVersion: 'ret-og-pligt-contact@2020-01-01' },
      });
    statutory.given(active, at('2026-03-17', breach)).when(breach).changesNothing();
  });
  it('goes on reminding after the breach, until the next contact', () => {
    const reminder = remind('contactDuty:1:2026-03-02:mentor:breached-1:2026-03-16');
    statutory.given(active, at('2026-03-17', breach)).when(reminder).records('ReminderIssued');
  });
  it('begins anew with a contact', () => {
    statutory.given(active, at('2026-03-10', logContact())).when(at('2026-03-17', breach)).changesNothing();
  });
});

describe('the end of an import', () => {
  const takeOver = by('operator', itself({ type: 'TakeOverCourse', source: 'csv' }));
  it('tells once what had closed undone', () => {
    given(path.active)
      .when(at('2026-04-20', takeOver))
      .records({
        type: 'CourseTakenOver',
        data: {
          source: 'csv',
          overdue: [
            { rule: 'followUp', ordinal: 1, leg: 'mentee' },
            { rule: 'followUp', ordinal: 1, leg: 'mentor' },
            { rule: 'followUp', ordinal: 2, leg: 'mentee' },
            { rule: 'followUp', ordinal: 2, leg: 'mentor' },
          ],
        },
      });
    given(path.active, takeOver).when(takeOver).changesNothing();
  });
  it('may come in any state', () => {
    for (const steps of [
      path.waiting,
      path.closed,
      path.postFollowUp,
      [submitReferral(), withdrawReferral()],
    ])
      given(steps).when(takeOver).records('CourseTakenOver');
  });
});

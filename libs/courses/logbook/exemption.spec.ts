import { describe, expect, it } from '@jest/globals';
import { about, at, bul, by, retOgPligt, storyOf, type Step } from '#test/support/course-story';
import {
  completeFollowUp,
  correctPostFollowUp,
  correctSignature,
  exemptWindow,
  itself,
  pathOf,
  recordPostFollowUp,
} from '#test/support/course-steps';
import { duties } from '#test/support/duty-course';

const { active, agreement, postFollowUp } = pathOf(bul);
const { given } = storyOf(bul);
const followUps = (...told: readonly (Step | readonly Step[])[]) => {
  const { course } = given(...told);
  if (course.state === 'notReferred') throw new Error('no course');
  return duties(bul, course, 'followUp').filter(({ ordinal }) => ordinal === 1);
};

describe('an exemption', () => {
  const missed = (leg: string) =>
    at(
      '2026-03-20',
      itself({
        type: 'RecordMissed',
        window: { rule: 'followUp', episode: 1, ordinal: 1, leg, due: '2026-03-04' },
      }),
    );

  it('takes one leg of a window, or all that are left, with a reason', () => {
    given(active)
      .when(exemptWindow())
      .records({ type: 'FollowUpExempted', data: { leg: 'mentor', reason: 'holiday', due: '2026-03-04' } });
    given(active)
      .when(exemptWindow({ leg: null }))
      .records('FollowUpExempted', 'FollowUpExempted');
    given(active, completeFollowUp())
      .when(exemptWindow({ leg: null }))
      .records({ type: 'FollowUpExempted', data: { leg: 'mentee' } });
    given(active, exemptWindow()).when(exemptWindow()).changesNothing();
    given(active)
      .when(exemptWindow({ reason: 'other' }))
      .refuses('REASON_MISSING');
    given(active)
      .when(exemptWindow({ reason: 'other', note: 'The office was flooded' }))
      .records('FollowUpExempted');
  });

  it('of a window that was missed is dated back; that it was missed stays in the history', () => {
    const told = [...active, missed('mentor'), about('2026-03-03', at('2026-03-23', exemptWindow()))];
    expect(followUps(told).map(({ leg, status, settledOn }) => [leg, status, settledOn])).toEqual([
      ['mentee', 'open', null],
      ['mentor', 'exempted', '2026-03-03'],
    ]);
    expect(given(told).events.map(({ type }) => type)).toContain('FollowUpMissed');
    const { course } = given(told);
    expect('ledger' in course && course.ledger.missed).toHaveLength(1);
  });

  it('lets nothing be recorded as missed, and says of each reminder why it was not sent', () => {
    given(active, exemptWindow()).when(missed('mentor')).changesNothing();
    const due = itself({ type: 'IssueReminder', identity: 'followUp:1:1:mentor:remind-due:2026-03-04' });
    given(active, exemptWindow())
      .when(at('2026-03-04', due))
      .records({ type: 'ReminderSuppressed', data: { reason: 'EXEMPTED' } });
  });

  it('is for what is there and left, and not for what the law or the course itself counts', () => {
    const story = given(active);
    story.when(exemptWindow({ ordinal: 99 })).refuses('UNKNOWN_DUTY');
    story.when(exemptWindow({ rule: 'agreementEnd', leg: null })).refuses('NOT_EXEMPTIBLE');
    given(active, completeFollowUp()).when(exemptWindow()).refuses('WINDOW_SETTLED');
    const statutory = storyOf(retOgPligt).given(pathOf(retOgPligt).active);
    const contact = exemptWindow({ rule: 'contactDuty', ordinal: '2026-03-02', leg: null });
    statutory.when(by('caseworker', contact)).refuses('NOT_EXEMPTIBLE');
  });

  it('is the coordinator’s where the scheme is voluntary, the caseworker’s where it is statutory', () => {
    given(active).when(by('caseworker', exemptWindow())).refuses('COORDINATOR_DECIDES');
    const statutory = storyOf(retOgPligt).given(pathOf(retOgPligt).active);
    statutory.when(exemptWindow()).refuses('CASEWORKER_DECIDES');
    statutory
      .when(by('caseworker', exemptWindow({ leg: null })))
      .records('FollowUpExempted', 'FollowUpExempted');
  });
});

describe('a correction (5.3/33)', () => {
  it('of an answer after the closure keeps the first telling in the history', () => {
    const answered = [...postFollowUp, at('2026-06-02', recordPostFollowUp())];
    given(answered)
      .when(correctPostFollowUp())
      .records({ type: 'PostFollowUpCorrected', data: { ordinal: 1, status: 'fullTimeJob' } });
    given(answered, correctPostFollowUp()).when(correctPostFollowUp()).changesNothing();
    given(answered)
      .when(correctPostFollowUp({ reason: ' ' }))
      .refuses('REASON_MISSING');
    given(postFollowUp).when(correctPostFollowUp()).refuses('UNKNOWN_ANSWER');
    const { course } = given(answered, correctPostFollowUp());
    expect('ledger' in course && course.ledger.postFollowUps).toMatchObject([
      { ordinal: 1, reached: true, status: 'fullTimeJob' },
    ]);
  });

  it('of an answer that was the last reaches a course that is archived', () => {
    const all = [
      at('2026-06-02', recordPostFollowUp({ ordinal: 1 })),
      at('2027-03-02', recordPostFollowUp({ ordinal: 2 })),
    ];
    given(postFollowUp, all)
      .when(correctPostFollowUp({ ordinal: 2 }))
      .records('PostFollowUpCorrected');
  });

  it('of the day of a signature lies between the draft and today, and undoes no signature', () => {
    const signed = [...pathOf(bul).prepared];
    const story = given(signed);
    story.when(at('2026-03-04', correctSignature())).records({
      type: 'SignatureCorrected',
      data: { by: 'mentor', version: 1, signedOn: '2026-03-03' },
    });
    story.when(correctSignature()).refuses('IN_THE_FUTURE');
    story.when(correctSignature({ signedOn: '2026-03-02' })).changesNothing();
    story.when(correctSignature({ signedOn: '2026-03-01' })).refuses('SIGNED_BEFORE_DRAFT');
    story.when(correctSignature({ version: 2 })).refuses('UNKNOWN_SIGNATURE');
    story.when(correctSignature({ signedOn: '2026-03-03', reason: '' })).refuses('REASON_MISSING');
    given(agreement).when(correctSignature()).refuses('UNKNOWN_SIGNATURE');
    const { course } = given(active, at('2026-03-04', correctSignature()));
    expect('ledger' in course && course.ledger.signatures[0]).toMatchObject({ on: '2026-03-03' });
  });
});

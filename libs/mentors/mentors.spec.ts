import { describe, expect, it } from '@jest/globals';
import {
  applies,
  brings,
  completes,
  givesBack,
  hasSparring,
  hasSupervision,
  isApproved,
  isCaredFor,
  isChecked,
  isInterviewed,
  isScreenedOut,
  leaves,
  offers,
  pauses,
  reflects,
  returns,
  signs,
  statesKind,
  taken,
  takesOn,
  tells,
} from '#test/support/mentor-steps';
import { mentorAbout, mentorAfter, mentorTold } from '#test/support/mentor-decision';
import { givenMentor as given } from '#test/support/mentor-story';

describe('a mentor', () => {
  it('applies by a channel, is interviewed and approved (1.2/mentor-corps, 1.3/recruitment, 1.3/screening)', () => {
    given()
      .when(applies())
      .records({
        type: 'MentorApplied',
        data: { on: '2026-03-02', mentor: 'm', channel: 'media', kind: null },
      });
    given(applies()).when(isInterviewed()).records('ScreeningInterviewHeld');
    given(applies()).when(isApproved()).refuses('MENTOR_NOT_ALLOWED_NOW');
    given(applies(), isInterviewed()).when(isApproved()).records('MentorApproved');
  });
  it('is of a kind, told at the application or later', () => {
    given(applies()).when(statesKind()).records({ type: 'MentorKindStated' });
    given(applies(), statesKind()).when(statesKind()).changesNothing();
    expect(mentorAfter(...taken, statesKind('externalConsultant'))).toMatchObject({
      kind: 'externalConsultant',
    });
  });
  it('may be screened out, and that is the end of it', () => {
    given(applies(), isInterviewed()).when(isScreenedOut()).records('MentorScreenedOut');
    given(applies(), isScreenedOut()).when(isInterviewed()).refuses('MENTOR_NOT_ALLOWED_NOW');
  });
  it('gets ready in any order, each thing once', () => {
    for (const [step, event] of [
      [isChecked(), 'BackgroundCheckRecorded'],
      [signs(), 'ConfidentialityDeclarationSigned'],
      [completes(), 'MentorTrainingCompleted'],
      [brings(), 'QualificationRecorded'],
      [offers(), 'AvailabilityDeclared'],
      [tells(), 'MentorDescribed'],
    ] as const) {
      given(applies()).when(step).records(event);
      given(...taken, step)
        .when(step)
        .changesNothing();
    }
  });
  it('takes back what was told of gender and age, which nobody need tell', () => {
    given(...taken)
      .when(tells(null))
      .changesNothing();
    given(...taken, tells())
      .when(tells(null))
      .records('MentorDescribed');
  });
  it('pauses, returns and leaves by reason', () => {
    given(...taken)
      .when(pauses())
      .records('MentorPaused');
    given(...taken)
      .when(pauses('2026-03-02'))
      .refuses('RETURN_BEFORE_PAUSE');
    given(...taken, pauses('2026-05-01'))
      .when(returns())
      .records('MentorReturned');
    given(...taken, pauses())
      .when(leaves())
      .records({ type: 'MentorLeft', data: { on: '2026-03-02', reason: 'moved' } });
    given(...taken, leaves())
      .when(returns())
      .refuses('MENTOR_NOT_ALLOWED_NOW');
    expect(mentorAfter(...taken, pauses('2026-05-01'), returns())).toMatchObject({ returnsOn: null });
  });
  it('exists only from the application on, with dates that have come and do not go back', () => {
    given().when(isChecked()).refuses('NO_SUCH_MENTOR');
    given(applies()).when(mentorAbout('2026-03-03', isInterviewed())).refuses('MENTOR_IN_THE_FUTURE');
    given(applies())
      .when(mentorAbout('2026-03-01', isInterviewed()))
      .refuses('MENTOR_BEFORE_LAST_TRANSITION');
    given(applies()).when(mentorAbout('2026-01-15', completes())).records('MentorTrainingCompleted');
  });
  it('is trained in what the catalogue has (1.3/training)', () => {
    given(applies()).when(completes('juggling')).refuses('UNKNOWN_MODULE');
  });
  it('has a thinkable number of places', () => {
    for (const capacity of [21, 1.5, -1])
      given(applies()).when(offers({ capacity })).refuses('CAPACITY_IMPLAUSIBLE');
  });
});

describe('the screening interview', () => {
  const answer = { dilemma: 'money', verdict: 'ready', answer: 'I would say no, and why' } as const;
  it('keeps what was made of each dilemma; the words of the answer are a text about the mentor (1.2/dilemmas)', () => {
    given(applies())
      .when(isInterviewed({ dilemmas: [answer] }))
      .records({
        data: { on: '2026-03-02', dilemmas: [{ dilemma: 'money', verdict: 'ready' }] },
        texts: {
          note: { subject: 'm', group: 'case', text: 'Motivated' },
          'dilemma-money': { subject: 'm', group: 'case', text: 'I would say no, and why' },
        },
      });
  });
  it('knows the dilemmas of the catalogue, each once', () => {
    given(applies())
      .when(isInterviewed({ dilemmas: [{ ...answer, dilemma: 'juggling' }] }))
      .refuses('UNKNOWN_DILEMMA');
    given(applies())
      .when(isInterviewed({ dilemmas: [answer, answer] }))
      .refuses('DILEMMA_TWICE');
  });
});

describe('what is done for a mentor', () => {
  it('is sparring, supervision and care, each once a day, and has no room for a citizen (1.3/volunteer-care)', () => {
    for (const [step, event] of [
      [hasSparring(), 'SparringHeld'],
      [hasSupervision(), 'SupervisionHeld'],
      [isCaredFor(), 'VolunteerCareContactMade'],
    ] as const) {
      given(...taken)
        .when(step)
        .records(event);
      given(...taken, step)
        .when(step)
        .changesNothing();
      given(applies()).when(step).refuses('MENTOR_NOT_ALLOWED_NOW');
    }
    given(...taken)
      .when(hasSparring(2_000))
      .refuses('TALK_IMPLAUSIBLE');
    for (const event of mentorTold(...taken, hasSparring(), hasSupervision(), reflects()).slice(3))
      expect(event).not.toHaveProperty('texts');
  });
  it('is a reflecting team of mentors alone (1.2/reflecting-team)', () => {
    given(...taken)
      .when(reflects(['n', 'n', 'm', 'o']))
      .records({ data: { on: '2026-03-02', minutes: 90, participants: ['n', 'o'] } });
    given(...taken)
      .when(reflects(['m']))
      .refuses('NO_PARTICIPANTS');
    given(...taken)
      .when(reflects(['n', 'a-citizen']))
      .refuses('PARTICIPANT_NO_MENTOR');
  });
});

describe('the courses of a mentor', () => {
  it('are known by what was taken on and given back, each once, also after leaving', () => {
    given(...taken)
      .when(takesOn())
      .records({ data: { on: '2026-03-02', course: 'c1' } });
    given(...taken, takesOn())
      .when(takesOn())
      .changesNothing();
    given(...taken, takesOn(), leaves())
      .when(givesBack())
      .records('CourseGivenBack');
    given(...taken)
      .when(givesBack())
      .changesNothing();
  });
});

import { describe, expect, it } from '@jest/globals';
import { visibleCourse } from '#access';
import { foldCourse, type CourseEvent } from '#courses';
import { about, at, bul, by, storyOf, type Step } from '#test/support/course-story';
import {
  achieveGoal,
  confirmCommonGoal,
  confirmContact,
  correctContact,
  disputeContact,
  dropGoal,
  logContact,
  pathOf,
  recordActivity,
  reviseGoal,
  setGoal,
} from '#test/support/course-steps';

const { agreement, active, closing, closed } = pathOf(bul);
const { given } = storyOf(bul);
const ledgerOf = (...steps: readonly (Step | readonly Step[])[]) => {
  const { course } = given(...steps);
  if (course.state === 'notReferred') throw new Error('no course');
  return course.ledger;
};

describe('a goal (5.3/16)', () => {
  it('says what it is about, whose it is, and which goal it is a step towards (1.2/goals, 1.3/goals)', () => {
    given(agreement)
      .when(setGoal())
      .records({ type: 'GoalSet', data: { author: 'mentee', focusArea: 'job' } });
    const step = setGoal({ goal: 'goal-2', parent: 'goal-1', focusArea: null });
    given(active)
      .when(step)
      .records({ type: 'GoalSet', data: { parent: 'goal-1' } });
    given(active)
      .when(setGoal({ goal: 'goal-2', parent: 'goal-9' }))
      .refuses('UNKNOWN_GOAL');
    given(active, dropGoal()).when(step).refuses('GOAL_SETTLED');
  });

  it('that was set before goals had steps and areas is read as one without', () => {
    const old: CourseEvent = {
      type: 'GoalSet',
      data: { on: '2026-03-02', goal: 'goal-7', author: 'mentee' },
    };
    const course = foldCourse([...given(agreement).events, old]);
    expect('ledger' in course && course.ledger.goals).toMatchObject([
      { goal: 'goal-7', parent: null, focusArea: null, status: 'open' },
    ]);
  });

  it('is put into new words once for each telling, and asks for a new yes to them', () => {
    given(active).when(reviseGoal()).records('GoalRevised');
    given(active, reviseGoal()).when(reviseGoal()).changesNothing();
    given(active)
      .when(reviseGoal({ text: ' ' }))
      .refuses('GOAL_WITHOUT_WORDS');
    expect(ledgerOf(active, confirmCommonGoal()).goals[0]?.confirmedBy).toEqual(['mentee']);
    expect(ledgerOf(active, confirmCommonGoal(), reviseGoal()).goals[0]).toMatchObject({
      confirmedBy: [],
      focusArea: 'job',
    });
  });

  it('is shared when each has said so for himself', () => {
    const story = given(active);
    story.when(by('mentee', confirmCommonGoal())).records('CommonGoalConfirmed');
    story.when(by('mentor', confirmCommonGoal())).refuses('OTHER_SIDE');
    story.when(confirmCommonGoal({ by: 'caseworker' })).refuses('CASEWORKER_DECIDES');
    story.when(by('caseworker', confirmCommonGoal({ by: 'caseworker' }))).records('CommonGoalConfirmed');
    given(active, confirmCommonGoal()).when(confirmCommonGoal()).changesNothing();
    story.when(confirmCommonGoal({ goal: 'goal-9' })).refuses('UNKNOWN_GOAL');
  });

  it('is reached, as a step where it is one, also while the course closes', () => {
    given(closing).when(achieveGoal()).records('GoalAchieved');
    given(active, achieveGoal()).when(achieveGoal()).changesNothing();
    given(active, setGoal({ goal: 'goal-2', parent: 'goal-1' }))
      .when(achieveGoal({ goal: 'goal-2' }))
      .records({ type: 'SubGoalAchieved', data: { parent: 'goal-1' } });
    given(active, dropGoal()).when(achieveGoal()).refuses('GOAL_SETTLED');
  });

  it('is given up for a reason, and stays so', () => {
    given(active)
      .when(dropGoal())
      .records({ type: 'GoalDropped', data: { reason: 'wishes' } });
    given(active, dropGoal()).when(dropGoal()).changesNothing();
    given(active, dropGoal()).when(reviseGoal()).refuses('GOAL_SETTLED');
    given(active, achieveGoal()).when(dropGoal()).refuses('GOAL_SETTLED');
    given(active)
      .when(dropGoal({ goal: 'goal-9' }))
      .refuses('UNKNOWN_GOAL');
  });
});

describe('a contact', () => {
  const logged = [...active, by('mentor', logContact())];

  it('says where it was held and on whose word it rests (5.3/16)', () => {
    given(active)
      .when(by('mentor', logContact()))
      .records({ type: 'ContactLogged', data: { place: 'publicPlace', provenance: 'mentor' } });
    const imported = logContact();
    given(active)
      .when({ ...imported, differently: { actor: 'import:csv' } })
      .records({ type: 'ContactLogged', data: { provenance: 'import' } });
  });

  it('is confirmed by the mentee once; one that he logged himself is his word already (5.3/16)', () => {
    given(logged).when(confirmContact).records('ContactConfirmedByMentee');
    given(logged, confirmContact).when(confirmContact).changesNothing();
    given(active, by('mentee', logContact())).when(confirmContact).changesNothing();
    given(closed.slice(0, -1), logContact(), closed.slice(-1))
      .when(confirmContact)
      .records('ContactConfirmedByMentee');
  });

  it('that the mentee disputes counts until it is corrected, and the correction asks him anew (5.3/33)', () => {
    given(logged).when(disputeContact()).records('ContactDisputed');
    given(logged)
      .when(disputeContact({ words: ' ' }))
      .refuses('REASON_MISSING');
    given(logged)
      .when(disputeContact({ contact: 'contact-9' }))
      .refuses('UNKNOWN_CONTACT');
    given(logged, disputeContact()).when(disputeContact()).changesNothing();
    expect(ledgerOf(logged, disputeContact()).contacts[0]).toMatchObject({
      menteesWord: 'disputed',
      voided: false,
    });
    const corrected = [...logged, disputeContact(), at('2026-03-04', correctContact())];
    expect(ledgerOf(corrected).contacts[0]?.menteesWord).toBeNull();
    given(corrected).when(confirmContact).records('ContactConfirmedByMentee');
    given(logged, correctContact({ voided: true }))
      .when(disputeContact())
      .refuses('CONTACT_VOIDED');
  });

  it('that is disputed looks to the mentor like one that nobody has spoken of', () => {
    const { course } = given(logged, disputeContact());
    const word = (sees: 'mentor' | 'full') =>
      'ledger' in course && visibleCourse(course, sees).ledger.contacts[0]?.menteesWord;
    expect([word('mentor'), word('full')]).toEqual([null, 'disputed']);
  });
});

describe('what belongs to the course besides', () => {
  it('is a joint meeting, a boot camp, ground rules, each told once (5.3/16, 1.2/joint-meetings)', () => {
    given(active).when(recordActivity()).records('InterdisciplinaryMeetingHeld');
    given(active)
      .when(about('2026-03-02', recordActivity({ kind: 'bootCamp' })))
      .records('BootCampAttended');
    given(agreement)
      .when(recordActivity({ kind: 'groundRules' }))
      .records('GroundRulesAgreed');
    given(active, recordActivity()).when(recordActivity()).changesNothing();
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal } from '#kernel';
import { decideMentor, foldMentor, mentorFacts, mentorRefusalTexts } from './index.ts';
import type { MentorCircumstances, MentorCommand, MentorEvent } from './index.ts';

type Wish = MentorCommand extends infer C
  ? C extends MentorCommand
    ? Omit<C, keyof MentorCircumstances>
    : never
  : never;

const day = '2026-03-02';
const decided = (events: readonly MentorEvent[], wish: Wish, on = day, today = day) =>
  decideMentor({ ...wish, on, today, modules: ['mentor-course'] }, foldMentor(events));

const tell = (...wishes: readonly Wish[]): readonly MentorEvent[] =>
  wishes.reduce<readonly MentorEvent[]>((events, wish) => {
    const decision = decided(events, wish);
    if (isRefusal(decision)) throw new Error(`${wish.type} was refused: ${decision.en}`);
    return [...events, ...decision];
  }, []);

const given = (...wishes: readonly Wish[]) => ({
  when: (wish: Wish, on = day, today = day) => {
    const decision = decided(tell(...wishes), wish, on, today);
    return {
      records: (...types: readonly MentorEvent['type'][]) => {
        expect(isRefusal(decision) ? decision.refused : decision.map(({ type }) => type)).toEqual(types);
      },
      refuses: (code: keyof typeof mentorRefusalTexts) => {
        expect(isRefusal(decision) ? decision.refused : decision).toBe(code);
      },
      changesNothing: () => {
        expect(decision).toEqual([]);
      },
    };
  },
});

const apply: Wish = { type: 'ApplyAsMentor', mentor: 'm', channel: 'media' };
const interview: Wish = { type: 'HoldScreeningInterview', note: 'Motivated' };
const approve: Wish = { type: 'ApproveMentor' };
const check: Wish = { type: 'RecordBackgroundCheck', check: 'criminal-record', passed: true };
const declaration: Wish = { type: 'SignConfidentialityDeclaration', version: '1' };
const training: Wish = { type: 'CompleteTraining', module: 'mentor-course' };
const availability: Wish = {
  type: 'DeclareAvailability',
  capacity: 2,
  hoursPerMonth: 4,
  trades: ['kitchen', 'hospitality'],
  areas: ['Søby'],
  languages: ['da'],
};
const description: Wish = { type: 'DescribeMentor', gender: 'woman', ageGroup: 'from50' };
const pause: Wish = { type: 'PauseMentor', until: null };
const back: Wish = { type: 'ReturnMentor' };
const leave: Wish = { type: 'LeaveCorps', reason: 'moved' };
const screenOut: Wish = { type: 'ScreenOutMentor', reason: 'motivation', note: null };
const approved = [apply, interview, approve];

describe('a mentor', () => {
  it('applies, is interviewed and approved', () => {
    given().when(apply).records('MentorApplied');
    given(apply).when(interview).records('ScreeningInterviewHeld');
    given(apply).when(approve).refuses('MENTOR_NOT_ALLOWED_NOW');
    given(apply, interview).when(approve).records('MentorApproved');
  });
  it('may be screened out, and that is the end of it', () => {
    given(apply, interview).when(screenOut).records('MentorScreenedOut');
    given(apply, screenOut).when(interview).refuses('MENTOR_NOT_ALLOWED_NOW');
  });
  it('gets ready in any order, each thing once', () => {
    for (const [wish, event] of [
      [check, 'BackgroundCheckRecorded'],
      [declaration, 'ConfidentialityDeclarationSigned'],
      [training, 'MentorTrainingCompleted'],
      [availability, 'AvailabilityDeclared'],
      [description, 'MentorDescribed'],
    ] as const) {
      given(apply).when(wish).records(event);
      given(...approved, wish)
        .when(wish)
        .changesNothing();
    }
  });
  it('takes back what was told of gender and age, which nobody need tell', () => {
    const nothing: Wish = { type: 'DescribeMentor', gender: null, ageGroup: null };
    given(...approved)
      .when(nothing)
      .changesNothing();
    given(...approved, description)
      .when(nothing)
      .records('MentorDescribed');
  });
  it('pauses, returns and leaves', () => {
    given(...approved)
      .when(pause)
      .records('MentorPaused');
    given(...approved, pause)
      .when(back)
      .records('MentorReturned');
    given(...approved, pause)
      .when(leave)
      .records('MentorLeft');
    given(...approved, leave)
      .when(back)
      .refuses('MENTOR_NOT_ALLOWED_NOW');
  });
  it('exists only from the application on, with dates that have come and do not go back', () => {
    given().when(check).refuses('NO_SUCH_MENTOR');
    given(apply).when(interview, '2026-03-03').refuses('MENTOR_IN_THE_FUTURE');
    given(apply).when(interview, '2026-03-01').refuses('MENTOR_BEFORE_LAST_TRANSITION');
    given(apply).when(training, '2026-01-15').records('MentorTrainingCompleted');
  });
  it('is trained in what the catalogue has', () => {
    given(apply)
      .when({ ...training, module: 'juggling' })
      .refuses('UNKNOWN_MODULE');
  });
  it('has a thinkable number of places', () => {
    given(apply)
      .when({ ...availability, capacity: 21 })
      .refuses('CAPACITY_IMPLAUSIBLE');
    given(apply)
      .when({ ...availability, capacity: 1.5 })
      .refuses('CAPACITY_IMPLAUSIBLE');
  });
});

describe('what a match knows of a mentor', () => {
  it('is what was recorded, and the places that courses hold', () => {
    const events = tell(...approved, check, declaration, training, availability);
    expect(mentorFacts('m', foldMentor(events), [1, 3])).toEqual({
      mentor: 'm',
      approved: true,
      available: true,
      training: ['mentor-course'],
      checks: ['criminal-record'],
      confidentialitySigned: true,
      capacity: 2,
      placesTaken: 2,
      freePlace: 2,
    });
  });
  it('is nothing before the application, and no availability during a pause', () => {
    expect(mentorFacts('m', foldMentor([]), [])).toMatchObject({ approved: false, capacity: 0 });
    expect(mentorFacts('m', foldMentor(tell(...approved, availability, pause)), [])).toMatchObject({
      approved: true,
      available: false,
    });
  });
});

describe('laws', () => {
  it('of any sequence: nothing happens twice, nothing is impossible, refusals are complete', () => {
    const wishes = fc.constantFrom(
      apply,
      interview,
      approve,
      check,
      declaration,
      training,
      availability,
      pause,
      back,
      leave,
      screenOut,
    );
    fc.assert(
      fc.property(fc.array(wishes, { maxLength: 20 }), (sequence) => {
        const events: MentorEvent[] = [];
        for (const wish of sequence) {
          const decision = decided(events, wish);
          if (isRefusal(decision)) expect(decision.da + decision.en).not.toContain('{');
          else {
            events.push(...decision);
            const again = decided(events, wish);
            expect(isRefusal(again) || again.length === 0).toBe(true);
          }
        }
      }),
    );
  });
});

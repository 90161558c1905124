import { addDays } from '#calendar';
import { isRefusal } from '#kernel';
import { foldMentor } from '#mentors';
import type { MentorEvent } from '#mentors';
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
  isReminded,
  isScreenedOut,
  leaves,
  offers,
  pauses,
  reflects,
  returns,
  signs,
  statesKind,
  takesOn,
  tells,
} from './mentor-steps.ts';
import { mentorDecision, mentorOn, type MentorStep } from './mentor-decision.ts';
import type { Random } from './random.ts';

/** A command of every kind, with a few different contents; those that come often in life come often here. */
export const mentorStepKinds: readonly [MentorStep, ...MentorStep[]] = [
  isInterviewed({ dilemmas: [{ dilemma: 'money', verdict: 'ready', answer: null }] }),
  isInterviewed(),
  isApproved(),
  isApproved(),
  isScreenedOut(),
  statesKind('volunteer'),
  statesKind('businessLeader'),
  isChecked(),
  isChecked(false),
  signs(),
  completes(),
  completes('mentor-introduction'),
  brings(),
  offers(),
  offers({ capacity: 1, trades: ['it'], areas: [], languages: ['da', 'ar'] }),
  offers({ capacity: 0, trades: [], areas: ['Havnby', 'Søby'], languages: [] }),
  tells(),
  tells(null),
  pauses(),
  pauses('2031-01-01'),
  returns(),
  hasSparring(),
  hasSupervision(),
  reflects(),
  isCaredFor(),
  takesOn('c1'),
  takesOn('c2'),
  givesBack('c1'),
  givesBack('c2'),
  isReminded('mentorIdle:corps:phone-task-1:2026-05-01'),
  leaves(),
];

/** Events of one mentor that could have happened: who was taken on, and whatever the lifecycle allowed afterwards. */
export const randomMentor = (random: Random, mentor: string): readonly MentorEvent[] => {
  const events: MentorEvent[] = [];
  let day = addDays('2025-11-03', random.below(30));
  const take = (step: MentorStep): void => {
    const decision = mentorDecision(mentorOn(day, step), foldMentor(events));
    if (!isRefusal(decision)) events.push(...decision);
    day = addDays(day, random.below(20));
  };
  for (const step of [applies(mentor), isInterviewed(), isApproved(), offers()]) take(step);
  for (let left = 4 + random.below(12); left > 0; left--) {
    const step = random.pick(mentorStepKinds);
    if (step.wish.type !== 'TakeOnCourse' && step.wish.type !== 'GiveBackCourse') take(step);
  }
  return events;
};

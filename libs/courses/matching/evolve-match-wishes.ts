import { fromAny } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import { ruleOut } from './ruled-out.ts';

/** What wishes and vetoes make of a course. */
export const evolveMatchWishes: Evolution<'MatchWishesRecorded' | 'MentorVetoed' | 'VetoLifted'> = {
  MatchWishesRecorded: fromAny((_, wishes) => ({ wishes })),
  MentorVetoed: fromAny((course, { mentor, reason }) => ({ ruledOut: ruleOut(course, mentor, reason) })),
  VetoLifted: fromAny(({ ruledOut }, { mentor, reason }) => ({
    ruledOut: ruledOut.filter((each) => each.mentor !== mentor || each.why !== reason),
  })),
};

import type { CourseView } from '#use-cases/queries/read-course';
import { ruleName } from '#use-cases/words/rule-names';
import { asIs, beside, coded, dateIn } from '../values.ts';
import { fact, type Fact } from './fact.ts';
import { factWords as words } from './words.ts';

/** What is still to be done, the one due first at the top. */
export const dutyFacts = ({ next }: CourseView): readonly Fact[] =>
  next.flatMap(({ rule, episode, ordinal, leg, due, dueRolled, isOverdue }) =>
    fact(
      `duty:${rule}:${episode}:${ordinal}:${leg}:${due}`,
      ruleName(rule) ?? asIs(rule),
      beside(dateIn(dueRolled), coded(leg), isOverdue ? words.overdue : null),
    ),
  );

import { addDays } from '#calendar';
import type { LocalDate, Role } from '#kernel';
import { act } from './act.ts';
import type { Act, Present } from './act.ts';

/** Told on the day or, seldom, some days later. */
export const lately = ({ random, today }: Present): LocalDate | undefined =>
  random.below(6) === 0 ? addDays(today, -random.below(6)) : undefined;

/** The municipality where a statute rules; elsewhere seldom. */
export const whoPauses = ({ random, programme }: Present): Role =>
  programme.grantRequired.value || random.below(4) === 0 ? 'caseworker' : 'coordinator';

/** It stands still for some weeks, or longer than it may. */
export const pause = (present: Present): Act => {
  const { random, today } = present;
  const expectedReturn = addDays(today, 3 + random.below(random.below(3) === 0 ? 85 : 30));
  return act(
    whoPauses(present),
    { type: 'PauseCourse', reason: 'illness', expectedReturn, note: null },
    lately(present),
  );
};

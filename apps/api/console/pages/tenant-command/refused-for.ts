import type { LocalText } from '#calendar';
import type { OneAnswer } from '#use-cases/tenant-endpoint';
import { words } from './words.ts';

/** Courses that said no, for one and the same reason. */
export interface RefusedFor {
  readonly reason: LocalText;
  /** Each once, by number. */
  readonly courses: readonly Pick<OneAnswer, 'course' | 'number'>[];
}

const reasonOf = ({ outcome, refusal }: OneAnswer): LocalText | undefined =>
  refusal ?? (outcome === 'denied' ? words.denied : undefined);

/** What was not done, by why not. */
export const refusedFor = (each: readonly OneAnswer[]): readonly RefusedFor[] => {
  const byReason = new Map<string, { reason: LocalText; courses: Map<string, OneAnswer> }>();
  for (const one of each) {
    const reason = reasonOf(one);
    if (reason === undefined) continue;
    const known = byReason.get(reason.en) ?? { reason, courses: new Map<string, OneAnswer>() };
    known.courses.set(one.number, one);
    byReason.set(reason.en, known);
  }
  return [...byReason.values()].map(({ reason, courses }) => ({
    reason,
    courses: [...courses.values()].toSorted((a, b) =>
      a.number.localeCompare(b.number, 'da', { numeric: true }),
    ),
  }));
};

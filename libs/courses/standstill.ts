import type { LocalDate } from '#kernel';
import { isStatutory } from '#programmes';
import { changed } from './changed.ts';
import type { Known } from './known.ts';
import type { Standstill } from './ledger.ts';

/** Since when it has stood still, if it does. */
export const standsStill = ({ ledger }: Known): Standstill | undefined =>
  ledger.standstills.find(({ to }) => to === null);

/** The course goes on that day, if it stood still. */
export const goneOn = <C extends Known>(course: C, on: LocalDate): C => ({
  ...course,
  ledger: {
    ...course.ledger,
    standstills: changed(
      course.ledger.standstills,
      ({ to }) => to === null,
      () => ({ to: on }),
    ),
  },
});

/** The course stood, or stands, still: a volunteer course's dates move with it. */
export const stoodStill = <C extends Known>(
  course: C,
  stretch: Omit<Standstill, 'movesDates' | 'episode'>,
): C => ({
  ...course,
  ledger: {
    ...course.ledger,
    standstills: [
      ...course.ledger.standstills,
      { ...stretch, episode: course.episode, movesDates: !isStatutory(course.scheme) },
    ],
  },
});

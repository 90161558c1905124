import type { LocalDate } from '#kernel';
import { changed } from './changed.ts';
import type { Course } from './course.ts';
import type { Known, Occasion } from './known.ts';
import type { OccasionAnchor } from './words.ts';

/** Starts counting from a date: the next of its anchor within the episode. */
export const begin = <C extends Course>(course: C, anchor: OccasionAnchor, on: LocalDate): C => {
  const { episode, occasions } = course;
  const before = occasions.filter((each) => each.anchor === anchor && each.episode === episode);
  const occasion: Occasion = { anchor, on, episode, nth: before.length + 1, endedOn: null };
  return { ...course, occasions: [...occasions, occasion] };
};

/** Stops counting from these anchors' dates; those that have ended already keep their end. */
export const end = <C extends Course | Known>(
  course: C,
  on: LocalDate,
  ...anchors: readonly OccasionAnchor[]
): C => ({
  ...course,
  occasions: changed(
    course.occasions,
    ({ anchor, endedOn }) => endedOn === null && anchors.includes(anchor),
    () => ({ endedOn: on }),
  ),
});

/** Stops counting from anything: the course has ended. */
export const endAll = <C extends Course>(course: C, on: LocalDate): C =>
  end(course, on, ...course.occasions.map(({ anchor }) => anchor));

/** Goes on counting from the newest of these anchors' dates as if it had not stopped. */
export const goOn = <C extends Course>(course: C, ...anchors: readonly OccasionAnchor[]): C => {
  const newest = anchors.map((anchor) => course.occasions.findLast((each) => each.anchor === anchor));
  return {
    ...course,
    occasions: changed(
      course.occasions,
      (each) => newest.includes(each),
      () => ({ endedOn: null }),
    ),
  };
};

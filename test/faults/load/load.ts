import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom, type Random } from '../../support/random.ts';
import { actOn } from './act-on.ts';
import type { Book } from './book.ts';
import type { Loading } from './loading.ts';
import { refer, type Known } from './refer.ts';
import { letTimePass } from './time-passes.ts';

/** People at work and days that go by, until told to stop. */
export interface Load {
  readonly book: Book;
  /** So many times as many people as usual; default 1. */
  readonly start: (times?: number) => void;
  /** Resolves when everybody has his last answer, or has lost patience. */
  readonly stop: () => Promise<void>;
}

/** At work at the same time; each gives about three commands a second. */
const people = 6;
/** More would make the checks after each fault slow. */
const mostCourses = 60;

export const createLoad = (loading: Loading): Load => {
  const { book, random, passing } = loading;
  const courses: Known[] = [];
  let working = false;
  let ended: Promise<unknown> = Promise.resolve();

  const work = async (own: Random): Promise<void> => {
    while (working) {
      const known = courses[own.below(courses.length)];
      try {
        if (known === undefined || (courses.length < mostCourses && own.below(8) === 0)) {
          const course = await refer(loading, own);
          if (course) courses.push(course);
        } else if ((await actOn(loading, known, own)) === 'ended') courses.splice(courses.indexOf(known), 1);
      } catch {
        // Nobody can sign in just now: he looks in again later.
      }
      await sleep(50 + own.below(250));
    }
  };
  const passTime = async (own: Random): Promise<void> => {
    while (working) {
      await letTimePass(passing, own);
      await sleep(400);
    }
  };
  return {
    book,
    start: (times = 1) => {
      working = true;
      const lives = Array.from({ length: people * times }, () => work(createRandom(random.below(2 ** 31))));
      ended = Promise.all([...lives, passTime(createRandom(random.below(2 ** 31)))]);
    },
    stop: async () => {
      working = false;
      await ended;
    },
  };
};

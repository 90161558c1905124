import type { SubjectId } from '#kernel';
import { placeKey } from '#courses';

/** Hands out mentors' places while courses are imported side by side. The claims in the database have the last word. */
export interface Places {
  /** The lowest place that is free and not beyond the capacity; undefined when all are taken. */
  take(mentor: SubjectId, capacity: number): Promise<number | undefined>;
  /** Gives a place back that came to nothing. */
  give(mentor: SubjectId, place: number): void;
}

export const createPlaces = (claimsHeld: (prefix: string) => Promise<readonly string[]>): Places => {
  const taken = new Map<SubjectId, Promise<Set<number>>>();
  const held = (mentor: SubjectId): Promise<Set<number>> => {
    const known = taken.get(mentor) ?? readHeld(mentor);
    taken.set(mentor, known);
    return known;
  };
  const readHeld = async (mentor: SubjectId): Promise<Set<number>> => {
    const prefix = placeKey(mentor, 0).slice(0, -1);
    return new Set((await claimsHeld(prefix)).map((key) => Number(key.slice(prefix.length))));
  };
  return {
    take: async (mentor, capacity) => {
      const places = await held(mentor);
      for (let place = 1; place <= capacity; place++)
        if (!places.has(place)) {
          places.add(place);
          return place;
        }
      return undefined;
    },
    give: (mentor, place) => {
      void taken.get(mentor)?.then((places) => places.delete(place));
    },
  };
};

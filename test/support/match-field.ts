import fc from 'fast-check';
import { noWishes, ruledOutReasons, type Candidate, type Field, type Seeker } from '#matching';
import { ageGroups, genders, sectors, spokenLanguages } from '#mentors';
import { readyMentor } from './course-steps.ts';
import { bul, pift } from './course-story.ts';

/** A course of a programme without particular wishes, with what a test says otherwise. */
export const seeker = (different: Partial<Seeker> = {}): Seeker => ({
  course: 'course-1',
  mentee: 'mentee-1',
  waitingSince: '2026-03-02',
  rematch: false,
  programme: bul,
  wishes: noWishes,
  ruledOut: [],
  ...different,
});

/** A mentor who is ready for every programme and has told nothing of what is offered. */
export const candidate = (
  mentor = 'mentor-1',
  different: Partial<Candidate> = {},
  facts: Partial<Candidate['facts']> = {},
): Candidate => ({
  facts: { ...readyMentor, mentor, ...facts },
  trades: [],
  areas: [],
  languages: [],
  hoursPerMonth: null,
  gender: null,
  ageGroup: null,
  idleSince: '2026-01-05',
  ...different,
});

const few = <T>(words: readonly T[]) => fc.subarray([...words], { maxLength: 3 });
const places = ['Søby', 'Havneby', 'Bakkerup'];
const someDay = fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`);

const wishes = fc.record({
  trades: few(sectors),
  areas: few(places),
  languages: few(spokenLanguages.slice(0, 5)),
  requiredLanguage: fc.option(fc.constantFrom(...spokenLanguages.slice(0, 3)), { freq: 1 }),
  hoursPerMonth: fc.option(fc.integer({ min: 1, max: 10 })),
  mentorGender: fc.option(fc.constantFrom(...genders)),
  mentorAge: fc.option(fc.constantFrom(...ageGroups)),
});

const someCandidate = (mentor: string) =>
  fc
    .record({
      offered: fc.record({
        trades: few(sectors),
        areas: few(places),
        languages: few(spokenLanguages.slice(0, 5)),
        hoursPerMonth: fc.option(fc.integer({ min: 1, max: 10 })),
        gender: fc.option(fc.constantFrom(...genders)),
        ageGroup: fc.option(fc.constantFrom(...ageGroups)),
        idleSince: someDay,
      }),
      capacity: fc.integer({ min: 0, max: 3 }),
      placesTaken: fc.integer({ min: 0, max: 2 }),
      available: fc.boolean(),
    })
    .map(({ offered, ...facts }) =>
      candidate(mentor, offered, { ...facts, available: facts.available || facts.capacity > 1 }),
    );

const someSeeker = (course: string, mentors: readonly string[]) =>
  fc
    .record({
      waitingSince: someDay,
      rematch: fc.boolean(),
      programme: fc.constantFrom(bul, pift),
      wishes,
      ruledOut: fc.array(
        fc.record({
          mentor: fc.constantFrom('nobody', ...mentors),
          why: fc.constantFrom(...ruledOutReasons),
        }),
        { maxLength: 2 },
      ),
    })
    .map((told) => seeker({ course, mentee: `mentee of ${course}`, ...told }));

const numbered = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${word}-${index}`);

/** So many who wait and so many mentors at most, with whatever they may have told. */
export const someField = (seekers: number, candidates: number): fc.Arbitrary<Field> =>
  fc
    .tuple(fc.integer({ min: 0, max: seekers }), fc.integer({ min: 0, max: candidates }))
    .chain(([waiting, corps]) => {
      const mentors = numbered('mentor', corps);
      return fc.record({
        seekers: fc.tuple(...numbered('course', waiting).map((course) => someSeeker(course, mentors))),
        candidates: fc.tuple(...mentors.map(someCandidate)),
      });
    });

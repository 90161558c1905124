import { bestForAll, noWishes, rank, type Candidate, type Field, type Seeker } from '#matching';
import { sectors, spokenLanguages } from '#mentors';
import { programmeAt, type ProgrammeVersion } from '#programmes';
import { createRandom, type Random } from '#test/support/random';
import { loadCatalogue } from '#use-cases/load-catalogue';
import type { Figure } from '../figure.ts';

const [mentees, mentors] = [400, 420];
const pairs = mentees * mentors;
const town = (random: Random): string => `Town ${random.below(30)}`;
/** So often a side is measured in one round. */
const times = 3;

const mentee = (random: Random, programme: ProgrammeVersion, index: number): Seeker => ({
  course: `course-${index}`,
  mentee: `mentee-${index}`,
  waitingSince: `2026-0${1 + random.below(6)}-15`,
  rematch: random.below(20) === 0,
  programme,
  wishes: {
    ...noWishes,
    trades: [random.pick(sectors), random.pick(sectors)],
    areas: [town(random)],
    languages: [random.pick(spokenLanguages)],
    requiredLanguage: random.below(10) === 0 ? 'ar' : null,
    hoursPerMonth: 2 + random.below(6),
  },
  ruledOut: [],
});

const mentor = (random: Random, { preparation }: ProgrammeVersion, index: number): Candidate => ({
  facts: {
    mentor: `mentor-${index}`,
    kind: null,
    approved: true,
    available: random.below(20) > 0,
    training: preparation.trainingModules.value,
    checks: preparation.checks.value,
    confidentialitySigned: true,
    capacity: 1 + random.below(2),
    placesTaken: 0,
    freePlace: 1,
  },
  trades: [random.pick(sectors)],
  areas: [town(random), town(random)],
  languages: ['da', random.pick(spokenLanguages)],
  hoursPerMonth: 1 + random.below(8),
  gender: null,
  ageGroup: null,
  idleSince: '2026-01-05',
});

/** What a coordinator who opens a course waits for: the best for all who wait, the ranking, and each other choice's price. */
const answer = (field: Field): number => {
  const { pricesOf } = bestForAll(field);
  const [first] = field.seekers;
  return first === undefined ? 0 : rank(first, field.candidates).ranked.length + pricesOf(first.course).size;
};

/** Each mentee's best score in a table of scores that is there already, whoever else wants the mentor. */
const onePass = (scores: readonly Float64Array[]): number =>
  scores.reduce((sum, row) => sum + row.reduce((most, score) => (score > most ? score : most), 0), 0);

const perSecond = (work: () => unknown) => {
  const begun = performance.now();
  for (let left = times; left > 0; left--) work();
  const ms = (performance.now() - begun) / times;
  return { value: (pairs / ms) * 1_000, detail: { ms } };
};

/** Everyone who waits in a large organisation against its whole corps. */
export const matching: Figure = {
  name: `matching/${mentees}x${mentors}`,
  unit: 'pairs/s',
  against: 'one pass over a table of as many scores for the best of each row',
  promise: {
    words: 'less than a second for all',
    kept: ({ detail }) => (detail?.['ms'] ?? Infinity) < 1_000,
  },
  limitedBy:
    'Comparing each pair by five criteria, and then as many shortest paths through the table as there are mentees.',
  prepare: () => {
    const random = createRandom(5);
    const programme = programmeAt(loadCatalogue().catalogue, 'bul', '2026-06-01');
    if (programme === undefined) throw new Error('no programme bul in the catalogue');
    const field: Field = {
      seekers: Array.from({ length: mentees }, (_, index) => mentee(random, programme, index)),
      candidates: Array.from({ length: mentors }, (_, index) => mentor(random, programme, index)),
    };
    const scores = field.seekers.map(() => Float64Array.from({ length: mentors }, () => random.below(1_000)));
    return Promise.resolve({
      ours: () => Promise.resolve(perSecond(() => answer(field))),
      floor: () => Promise.resolve(perSecond(() => onePass(scores))),
    });
  },
};

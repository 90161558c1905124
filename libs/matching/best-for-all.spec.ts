import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestForAll, noWishes, rank, standingOf, type Field, type Seeker } from '#matching';
import { lawRuns } from '#test/support/law-runs';
import { candidate, seeker, someField } from '#test/support/match-field';

const inIt = (course: string, different: Partial<Seeker> = {}): Seeker =>
  seeker({ course, mentee: `mentee of ${course}`, wishes: { ...noWishes, trades: ['it'] }, ...different });
const onePlace = { capacity: 1 };

const choicesOf = (field: Field) => Object.fromEntries(bestForAll(field).choices);

describe('the best for all (1.3/matching)', () => {
  const it1 = candidate('it', { trades: ['it'], areas: ['Søby'] }, onePlace);
  const kitchen = candidate('kitchen', { trades: ['kitchen'], areas: ['Havneby'] }, onePlace);
  const flexible = seeker({ course: 'flexible', wishes: { ...noWishes, areas: ['Søby'] } });
  const field = { seekers: [flexible, inIt('it-only')], candidates: [it1, kitchen] };

  it('may not be the best for each', () => {
    expect(rank(flexible, field.candidates).ranked[0]?.mentor).toBe('it');
    expect(choicesOf(field)).toEqual({ flexible: 'kitchen', 'it-only': 'it' });
  });
  it('says what the whole loses by another choice', () => {
    // flexible: 30 points of area more for itself, 40 points of trade lost to the other.
    expect([...bestForAll(field).pricesOf('flexible')]).toEqual([
      ['it', 10],
      ['kitchen', 0],
    ]);
  });
  it('gives a mentor as many courses as there are places', () => {
    const two = candidate('two', {}, { capacity: 3, placesTaken: 1 });
    const three = [inIt('a'), inIt('b'), inIt('c')];
    expect(Object.values(choicesOf({ seekers: three, candidates: [two] }))).toEqual(['two', 'two', null]);
  });
  it('lets a rematch go first, and then the one who has waited longest (5.3/21)', () => {
    const seekers = [
      inIt('new', { waitingSince: '2026-03-01' }),
      inIt('old', { waitingSince: '2026-01-01' }),
      inIt('again', { waitingSince: '2026-03-05', rematch: true }),
    ];
    const [one, two] = [candidate('one', {}, onePlace), candidate('two', {}, onePlace)];
    expect(choicesOf({ seekers, candidates: [one] })).toEqual({ again: 'one', old: null, new: null });
    expect(choicesOf({ seekers, candidates: [one, two] })['new']).toBeNull();
  });
  it('costs more than a whole fit when someone has to do without', () => {
    const { choices, pricesOf } = bestForAll({ seekers: [inIt('a'), inIt('b')], candidates: [it1] });
    expect([...choices]).toEqual([
      ['a', 'it'],
      ['b', null],
    ]);
    expect(pricesOf('b').get('it')).toBe(50);
  });
});

describe('whatever the field', () => {
  it('nobody excluded is chosen, and no mentor gets more than there are places', () => {
    fc.assert(
      fc.property(someField(8, 8), (field) => {
        const { choices } = bestForAll(field);
        for (const each of field.seekers) {
          const mentor = choices.get(each.course) ?? null;
          const able = rank(each, field.candidates).ranked.map((ranked) => ranked.mentor);
          expect([null, ...able]).toContain(mentor);
        }
        for (const { facts } of field.candidates)
          expect(
            [...choices.values()].filter((mentor) => mentor === facts.mentor).length,
          ).toBeLessThanOrEqual(Math.max(0, facts.capacity - facts.placesTaken));
      }),
      { numRuns: lawRuns(200) },
    );
  });
  it('the price is nothing for the choice, never negative, and there is one for each who may be chosen', () => {
    fc.assert(
      fc.property(someField(6, 6), (field) => {
        const { choices, pricesOf } = bestForAll(field);
        for (const each of field.seekers) {
          const prices = pricesOf(each.course);
          const able = rank(each, field.candidates).ranked.map((ranked) => ranked.mentor);
          expect([...prices.keys()].sort()).toEqual(able.sort());
          for (const price of prices.values()) expect(price).toBeGreaterThanOrEqual(0);
          const chosen = choices.get(each.course) ?? null;
          if (chosen !== null) expect(prices.get(chosen)).toBe(0);
        }
      }),
      { numRuns: lawRuns(200) },
    );
  });
  it('the order in which people are handed in makes no difference, and one alone stands where the ranking has him', () => {
    fc.assert(
      fc.property(
        someField(6, 6).chain((field) =>
          fc.record({
            field: fc.constant(field),
            seekers: shuffled(field.seekers),
            candidates: shuffled(field.candidates),
          }),
        ),
        ({ field, ...other }) => {
          expect([...bestForAll(other).choices]).toEqual([...bestForAll(field).choices]);
          for (const each of field.seekers)
            expect(rank(each, other.candidates)).toEqual(rank(each, field.candidates));
          for (const each of field.seekers)
            for (const { facts } of field.candidates)
              expect(standingOf(each, other.candidates, facts.mentor)).toEqual(
                rank(each, field.candidates).ranked.find(({ mentor }) => mentor === facts.mentor),
              );
        },
      ),
      { numRuns: lawRuns(100) },
    );
  });
});

const shuffled = <T>(all: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length });

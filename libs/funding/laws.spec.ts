import { describe } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#calendar';
import { lawRuns } from '#test/support/law-runs';
import { itHolds } from '#test/support/laws';
import { foldFrame, reservationKeys, reservationsIn, reservedOf, reserve, setFrame } from './index.ts';
import type { FundingFrameSet, Reservation } from './index.ts';

const ref = { year: 2027, municipality: 'Søby', schemeKind: 'STATUTORY_MENTOR' } as const;
const on = '2027-01-04';

const sizes = fc.oneof(
  fc.record({ hours: fc.integer({ min: -1, max: 400 }) }),
  fc.record({ kroner: fc.nat(100_000), kronerPerHour: fc.integer({ min: 0, max: 500 }) }),
);
const periods = fc
  .record({ day: fc.integer({ min: -60, max: 400 }), days: fc.nat(180), hoursPerWeek: fc.nat(10) })
  .map(({ day, days, hoursPerWeek }) => {
    const from = addDays('2027-01-01', day);
    return { from, to: addDays(from, days), hoursPerWeek };
  });

/** What a frame has come to: its size, and what is held of it as the claims tell. */
interface Standing {
  readonly hours: number | undefined;
  readonly held: readonly Reservation[];
}

/** A grant that was asked for. */
interface Granted {
  readonly before: Standing;
  readonly after: Standing;
  readonly full: boolean;
}

type Wish = { readonly size: Parameters<typeof setFrame>[0]['size'] } | { readonly period: Period };
type Period = Parameters<typeof reserve>[1];

/** Frames set and grants given in any order; a grant that finds the frame full is given nevertheless, every other time. */
const live = (wishes: readonly Wish[]) => {
  const history: FundingFrameSet[] = [];
  const granted: Granted[] = [];
  const setAgain: FundingFrameSet[] = [];
  let keys: readonly string[] = [];
  const standing = (): Standing => ({ hours: foldFrame(history)?.hours, held: reservationsIn('f', keys) });
  for (const [nth, wish] of wishes.entries()) {
    if ('size' in wish) {
      const set = (): readonly FundingFrameSet[] => {
        const decision = setFrame({ ...ref, on, size: wish.size }, foldFrame(history));
        return 'refused' in decision ? [] : decision;
      };
      history.push(...set());
      setAgain.push(...set());
      continue;
    }
    const before = standing();
    const frames =
      before.hours === undefined
        ? []
        : [{ frame: 'f', year: 2027, hours: before.hours, reserved: before.held }];
    const { takes, full } = reserve(frames, wish.period);
    if (full === undefined || nth % 2 === 0) keys = [...keys, ...takes.flatMap(reservationKeys)];
    granted.push({ before, after: standing(), full: full !== undefined });
  }
  return { granted, setAgain };
};

const lives = fc
  .array(fc.oneof(fc.record({ size: sizes }), fc.record({ period: periods })), { maxLength: 40, size: 'max' })
  .map(live);

const sum = (reserved: readonly Reservation[]): number => reservedOf({ reserved });

describe('laws of any frame', () => {
  itHolds(lives, lawRuns(300), {
    'set to the same twice, it is set once': ({ setAgain }) => setAgain,

    'a grant that is said to have room never takes more than there is': ({ granted }) =>
      granted.filter(
        ({ before, after, full }) =>
          !full && sum(after.held) > sum(before.held) && sum(after.held) > (before.hours ?? 0),
      ),

    'what is taken stays taken, each at its own place in the row': ({ granted }) =>
      granted.filter(
        ({ before, after }) =>
          sum(after.held) < sum(before.held) ||
          new Set(after.held.map(({ ordinal }) => ordinal)).size < after.held.length,
      ),
  });
});

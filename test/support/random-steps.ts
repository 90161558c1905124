import { notReferred } from '#courses';
import type { Course, NotReferred } from '#courses';
import { courseLifecycle } from '#courses/lifecycle';
import type { ProgrammeVersion } from '#programmes';
import { anyFor } from './random-moves/any.ts';
import { ownMove, type Move } from './random-moves/move.ts';
import { naturalFor, stageOf, type Stage } from './random-moves/natural.ts';

/** A move, and how many days after the one before it. */
export interface Next {
  readonly move: Move;
  readonly days: number;
}

/**
 * One move for each number: mostly what is natural in the state the course is in, sometimes what the lifecycle knows of
 * there, what the course does by itself, or anything at all. The numbers alone decide, so that fast-check can shrink a
 * failing life.
 */
export function* randomSteps(
  programme: ProgrammeVersion,
  choices: readonly number[],
  course: () => Course | NotReferred,
): Generator<Next> {
  const moves = movesOf(programme);
  for (const choice of choices) {
    const present = course();
    const here = movesIn(moves, present, choice % 8);
    const move = here[Math.floor(choice / 8) % here.length];
    const pause = Math.floor(choice / 7) % (oneIn[present.state] ?? 6) === 0;
    if (move !== undefined) yield { move, days: pause ? 21 + (choice % 100) : choice % 4 };
  }
}

/** So often weeks pass before the next move: a proposal would expire, and the year after closure is long. */
const oneIn: Partial<Record<Course['state'] | 'notReferred', number>> = {
  incomplete: 20,
  proposed: 20,
  intro: 10,
  agreement: 10,
  postFollowUp: 2,
};

const movesIn = (moves: Moves, course: Course | NotReferred, kind: number): readonly Move[] => {
  const natural = moves.natural[stageOf(course)];
  if (kind === 0) return moves.any;
  if (kind === 1) return moves.itself;
  return kind === 2 || natural.length === 0 ? moves.known[course.state] : natural;
};

interface Moves {
  readonly natural: Readonly<Record<Stage, readonly Move[]>>;
  readonly any: readonly Move[];
  /** Of anything, what the lifecycle knows of in a state. */
  readonly known: Readonly<Record<Course['state'] | 'notReferred', readonly Move[]>>;
  readonly itself: readonly Move[];
}

const made = (programme: ProgrammeVersion): Moves => {
  const any = anyFor(programme);
  const typed = any.map((move) => ({ move, type: move('2026-01-05', notReferred)?.wish.type }));
  const knownIn = (row: object) => typed.filter(({ type = '' }) => type in row).map(({ move }) => move);
  const states = Object.entries(courseLifecycle).map(([state, row]) => [state, knownIn(row)]);
  return {
    natural: naturalFor(programme),
    any,
    known: Object.fromEntries(states) as Moves['known'],
    itself: [ownMove(programme)],
  };
};

/** The commands that are among a programme's moves; what it does by itself comes to these and others. */
export const commandsAmong = (programme: ProgrammeVersion): readonly string[] => {
  const { natural, any } = movesOf(programme);
  const moves = [...any, ...Object.values(natural).flat()];
  return moves.flatMap((move) => move('2026-03-02', notReferred)?.wish.type ?? []);
};

const ofProgrammes = new Map<ProgrammeVersion, Moves>();

/** Made once for each programme: making them took as long as deciding them. */
const movesOf = (programme: ProgrammeVersion): Moves => {
  const moves = ofProgrammes.get(programme) ?? made(programme);
  ofProgrammes.set(programme, moves);
  return moves;
};

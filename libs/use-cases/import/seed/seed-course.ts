import type { LocalDate } from '#kernel';
import type { Chance } from './chance.ts';
import { danishDate } from './cells.ts';
import type { Life } from './life.ts';
import type { SeedPerson } from './organisation.ts';
import type { Turn } from './turn.ts';

/** One fictitious course, and all that its rows in the files are made from. */
export interface SeedCourse {
  readonly number: string;
  readonly mentee: string;
  readonly person: SeedPerson | undefined;
  readonly programme: string;
  /** What it measures with first. */
  readonly instrument: string;
  readonly statutory: boolean;
  readonly life: Life;
  readonly mentor: string;
  readonly detour: 'declined' | 'rejected' | 'withdrawn' | 'incomplete' | undefined;
  readonly laterContact: boolean;
  readonly turn: Turn | undefined;
  /** Who came after the mentor, where another did. */
  readonly secondMentor: string | undefined;
  readonly today: LocalDate;
  readonly team: string;
  readonly municipality: string;
  readonly caseworker: string;
  readonly coordinator: string;
  /** How many questions a form has. */
  readonly items: (instrument: string) => number;
  readonly chance: Chance;
}

/** An empty cell where it has not happened yet. */
export const by = ({ today }: SeedCourse, on: LocalDate): string => (on <= today ? danishDate(on) : '');

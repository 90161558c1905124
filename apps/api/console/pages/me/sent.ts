import type { LocalText } from '#calendar';
import type { FieldProblem } from '../../../problems/problem.ts';

/** What was typed, by field. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** A form that was sent and could not be carried out: what is wrong, and what was typed. */
export interface NotDone {
  readonly form: 'contact' | 'concern';
  readonly typed: Typed;
  readonly problems: readonly FieldProblem[];
  /** Said by a rule, or because someone else was faster. */
  readonly why: LocalText | null;
}

/** The fields of a form as a browser sends them; one that comes twice counts as it was filled in first. */
export const typedIn = (body: unknown): Typed =>
  Object.fromEntries(
    Object.entries(typeof body === 'object' && body !== null ? body : {}).map(([name, value]) => [
      name,
      [value].flat().find((each): each is string => typeof each === 'string' && each.trim() !== ''),
    ]),
  );

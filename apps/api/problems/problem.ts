import type { Refusal } from '#kernel';
import { problemTexts, type ProblemCode } from './problem-texts.ts';

/** What is wrong with one field of a body, in both languages. */
export interface FieldProblem {
  /** Path in the body: `terms.end`. */
  readonly field: string;
  readonly da: string;
  readonly en: string;
}

/** An answer that is no success: becomes RFC 9457 problem+json in the filter, and nothing else does. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly texts: { readonly da: string; readonly en: string },
    /** Members of the answer besides the standard ones. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** One of the API's own problems. */
export const problem = (code: ProblemCode, more: Readonly<Record<string, unknown>> = {}): Problem => {
  const { status, da, en } = problemTexts[code];
  return new Problem(status, code, { da, en }, more);
};

/** A no by a rule. */
export const refusal = ({ refused, da, en }: Refusal, version: number): Problem =>
  new Problem(409, refused, { da, en }, { version });

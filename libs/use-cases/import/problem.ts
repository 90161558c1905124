import type { Refusal } from '#kernel';

/** Why a cell, a row or a file cannot go in: a stable code and a sentence in both languages. */
export type Problem = Refusal;

export const problem = (refused: string, da: string, en: string): Problem => ({ refused, da, en });

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'refused' in value;

/** A whole file that cannot be read; nothing of the folder is imported then. */
export interface FileProblem {
  readonly file: string;
  readonly line: number | null;
  readonly problem: Problem;
}

import type { Flaw } from './parse/shape.ts';

/** What is wrong, in which file, and where in it. */
export interface CatalogueError extends Flaw {
  readonly file: string;
}

export interface CatalogueErrors {
  readonly errors: readonly CatalogueError[];
}

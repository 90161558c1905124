export type { LocalText } from '#calendar';

/**
 * Where a figure comes from: `S4:326` (seed file 4, line 326), `V75` (numbered source of the domain description),
 * `law: …` (a paragraph), or `default` (our own proposal, to be changed as data).
 */
export type Source = string;

/** A value that says where it comes from. Where the source is a seed, `quote` keeps a few of its own words. */
export interface Figure<T> {
  readonly value: T;
  readonly source: Source;
  readonly quote?: string;
}

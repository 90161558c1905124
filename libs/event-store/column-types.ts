import pg from 'pg';
import type { Instant } from '#kernel';

const { types } = pg;

/** `2026-03-29 06:00:00.12+00` (the session speaks UTC) → `2026-03-29T06:00:00.120Z`. */
const toInstant = (text: string): Instant =>
  `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0').slice(0, 3)}Z`;

/** 64-bit integers here are positions and counts, far below 2^53. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [types.builtins.INT8]: Number,
  [types.builtins.TIMESTAMPTZ]: toInstant,
  [types.builtins.DATE]: (text) => text,
};

/** How columns become values: instants and dates as ISO text, without a `Date` in between. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers[oid]) ??
    (types.getTypeParser(oid, format) as (text: string) => unknown),
};

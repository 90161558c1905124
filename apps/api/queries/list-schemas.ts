import { day, flag, id, inBoth, list, object, open, orNull, text, whole, type Schema } from './schema.ts';

const inPoints: Schema = { type: 'number' };
const reasons = list(object({ criterion: text, weight: inPoints, points: inPoints, reason: inBoth }));

export const candidatesSchema = object({
  version: whole,
  algorithm: text,
  seeking: whole,
  bestForAll: orNull(id),
  ranked: list(
    object({
      mentor: id,
      rank: whole,
      score: inPoints,
      criteria: reasons,
      price: orNull(inPoints),
      bestForAll: flag,
    }),
  ),
  excluded: list(object({ mentor: id, stops: list(object({ refused: text, da: text, en: text })) })),
});

export const matchingSchema = object({
  whose: text,
  algorithm: text,
  entries: list(
    object({
      course: id,
      number: text,
      programme: text,
      place: whole,
      waitingSince: day,
      rematch: flag,
      mentor: orNull(id),
      rank: orNull(whole),
      score: orNull(inPoints),
      criteria: reasons,
    }),
  ),
});

/** A page of a list, with counts where the list has them. */
export const pageSchema = (...more: readonly ('counts' | 'whose')[]): Schema =>
  object({
    entries: list(open),
    next: orNull(text),
    ...Object.fromEntries(more.map((name) => [name, name === 'counts' ? open : text])),
  });

export const catalogueSchema = object({
  programmes: list(open),
  legalRules: list(open),
  instruments: list(open),
  qualityStandards: list(open),
});

export const framesSchema = object({
  entries: list(
    object({
      frame: id,
      year: whole,
      municipality: text,
      schemeKind: text,
      hours: { type: 'number' },
      reserved: { type: 'number' },
      share: { type: 'number' },
      forecast: orNull({ type: 'number' }),
      alert: orNull(text),
    }),
  ),
});

export const disposalSchema = object({
  entries: list(open),
  next: orNull(text),
  until: day,
  count: whole,
});

import { day, flag, id, inBoth, list, moment, object, open, orNull, text, whole } from './schema.ts';

/** Every reading prints the moment it is about, on both axes. */
const printed = { at: day, known: object({ position: whole, instant: moment }) };

const duty = {
  rule: text,
  episode: whole,
  ordinal: { type: ['integer', 'string'] },
  leg: text,
  opens: day,
  due: day,
  dueRolled: day,
  closes: day,
  status: text,
  counted: inBoth,
  isOpen: flag,
  isOverdue: flag,
  workingDays: whole,
  what: orNull(inBoth),
};

const windowRef = object({
  rule: text,
  episode: whole,
  ordinal: { type: ['integer', 'string'] },
  leg: text,
  due: day,
});

export const migrationSchema = object({
  version: whole,
  from: text,
  to: text,
  gone: list(windowRef),
  made: list(windowRef),
});

export const courseSchema = object({
  id,
  version: whole,
  ...printed,
  phase: text,
  ended: flag,
  role: text,
  course: open,
  next: list(object(duty)),
});

export const historySchema = object({
  ...printed,
  events: list(
    object({
      type: text,
      version: whole,
      position: whole,
      occurredAt: moment,
      recordedAt: moment,
      data: open,
    }),
  ),
});

export const allowedSchema = object({
  version: whole,
  commands: list(
    object({
      command: text,
      allowed: flag,
      role: orNull(text),
      reason: orNull(object({ code: text, da: text, en: text })),
    }),
  ),
});

export const whySchema = object({
  ...printed,
  programme: text,
  deadlines: list(
    object({
      ...duty,
      anchor: object({ name: text, date: day }),
      source: text,
      legalRule: orNull(object({ ref: text, days: whole, verified: flag })),
      settledOn: orNull(day),
      steps: list(open),
    }),
  ),
});

export const checkSchema = object({
  same: flag,
  version: whole,
  readModels: list(
    object({
      projection: text,
      position: orNull(whole),
      parked: list(text),
      tables: list(object({ table: text, rows: whole, differing: whole, examples: list(text) })),
      failure: orNull(text),
    }),
  ),
});

/** JSON schemas (OpenAPI 3.1) of what readings answer. Named fields are promised; folded states and facts are open. */
interface Schema {
  readonly type: string | string[];
  readonly [keyword: string]: unknown;
}

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer' };
const flag: Schema = { type: 'boolean' };
const day: Schema = { type: 'string', format: 'date' };
const moment: Schema = { type: 'string', format: 'date-time' };
const id: Schema = { type: 'string', format: 'uuid' };
const open: Schema = { type: 'object', additionalProperties: true };
const inBoth: Schema = { type: 'object', required: ['da', 'en'], properties: { da: text, en: text } };

const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema.type, 'null'].flat() });
const list = (items: Schema): Schema => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

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

const person = orNull({
  type: 'object',
  required: ['subject', 'addressProtection'],
  properties: {
    subject: id,
    addressProtection: flag,
    name: text,
    email: text,
    phone: text,
    birthDate: day,
    cpr: text,
  },
});
export const peopleSchema = object({ mentee: person, mentor: person });

export const mentorPersonSchema = object({ mentor: person });

const named = object({ subject: id, name: orNull(text), addressProtection: flag });
const courseNames = { course: id, mentee: named, mentor: orNull(named) };
export const namesSchema = object({ courses: list(object(courseNames)), mentors: list(named) });
export const foundCoursesSchema = object({
  entries: list(object({ ...courseNames, number: text, programme: text, phase: text, ended: flag })),
  more: flag,
});
export const foundMentorsSchema = object({
  entries: list(
    object({ mentor: named, state: text, kind: orNull(text), capacity: whole, placesTaken: whole }),
  ),
  more: flag,
});

export const mentorSchema = object({
  version: whole,
  mentor: open,
  placesTaken: whole,
  commands: list(text),
});

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

export const accessLogSchema = object({
  entries: list(
    object({
      id: whole,
      at: moment,
      role: text,
      what: text,
      purpose: orNull(text),
      actor: orNull(text),
      subject: orNull(text),
    }),
  ),
  next: orNull(text),
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

import { day, flag, id, list, moment, object, open, orNull, text, whole } from './schema.ts';

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

import type { FieldWord } from './field-word.ts';
import { fieldsOfAny } from './fields-of-any.ts';
import { fieldsOfCourse } from './fields-of-course.ts';
import { fieldsOfPeople } from './fields-of-people.ts';
import { fieldsOfReferral } from './fields-of-referral.ts';

const fieldWords = { ...fieldsOfAny, ...fieldsOfCourse, ...fieldsOfPeople, ...fieldsOfReferral };

/** The names a form's fields may have: those there are words for. */
export type FieldName = keyof typeof fieldWords;

/** What a field of this name is called, wherever it does not say otherwise. */
export const fieldWord = (name: FieldName): FieldWord => fieldWords[name];

/** The same of a field of an event; undefined: no form has one of that name. */
export const fieldWordOf = (name: string): FieldWord | undefined =>
  Object.hasOwn(fieldWords, name) ? fieldWords[name as FieldName] : undefined;

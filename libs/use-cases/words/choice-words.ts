import type { LocalText } from '#calendar';
import { choicesOfCourse } from './choices-of-course.ts';
import { choicesOfMentors } from './choices-of-mentors.ts';
import { choicesOfReasons } from './choices-of-reasons.ts';
import { choicesOfTrades } from './choices-of-trades.ts';

const choiceWords = { ...choicesOfCourse, ...choicesOfReasons, ...choicesOfMentors, ...choicesOfTrades };

/** What may be chosen in a form: what there are words for. */
export type ChoiceName = keyof typeof choiceWords;

/** Where a choice means something of its own. */
export type OwnChoiceWords<Name extends string = string> = Readonly<Partial<Record<Name, LocalText>>>;

/** What a choice is called, wherever a field does not say otherwise. */
export const choiceWord = (name: ChoiceName): LocalText => choiceWords[name];

/** The same of a choice that stands in an event; undefined: it is none of a form's. */
export const choiceWordOf = (name: string): LocalText | undefined =>
  Object.hasOwn(choiceWords, name) ? choiceWords[name as ChoiceName] : undefined;

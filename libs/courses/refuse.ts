import { refuser } from '#kernel';
import { refusalTexts } from './refusals.ts';

export { objection } from '#kernel';

/** A no of a course, by its code. */
export const refuse = refuser(refusalTexts);

import { step, type Step, type Wish } from '../course-story.ts';

type WishFor<Type extends Wish['type']> = Omit<Extract<Wish, { type: Type }>, 'type'>;

/** A step of one kind, with the parts of it that a test changes. */
export const maker =
  <Type extends Wish['type']>(type: Type, usual: WishFor<Type>) =>
  (different: Partial<WishFor<Type>> = {}): Step =>
    step({ type, ...usual, ...different } as unknown as Wish);

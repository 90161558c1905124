import type { LocalText } from '#programmes';
import type { Candidate, Seeker } from '../field.ts';
import { ageNames, genderNames, say } from '../names.ts';
import { unknown, type Criterion } from './criterion.ts';

interface Wish {
  readonly name: LocalText;
  /** Null: the mentor has not told. */
  readonly met: boolean | null;
}

const compared = <T extends string>(
  wished: T | null,
  told: T | null,
  names: Readonly<Record<T, LocalText>>,
): readonly Wish[] =>
  wished === null ? [] : [{ name: names[wished], met: told === null ? null : told === wished }];

const wishesOf = ({ wishes }: Seeker, { gender, ageGroup }: Candidate): readonly Wish[] => [
  ...compared(wishes.mentorGender, gender, genderNames),
  ...compared(wishes.mentorAge, ageGroup, ageNames),
];

const worth = ({ met }: Wish): number => (met === null ? unknown : Number(met));

const named = (wishes: readonly Wish[]): readonly LocalText[] => wishes.map(({ name }) => name);

/** The share of the wishes about the mentor that are met. */
export const wishes: Criterion = {
  value: (seeker, candidate) => {
    const all = wishesOf(seeker, candidate);
    return all.length === 0 ? null : all.reduce((sum, each) => sum + worth(each), 0) / all.length;
  },
  reason: (seeker, candidate) => {
    const all = wishesOf(seeker, candidate);
    if (all.length === 0) return say('ingen ønsker til mentoren', 'no wishes about the mentor');
    const met = all.filter((each) => each.met === true);
    return met.length > 0
      ? say('som ønsket: {names}', 'as wished: {names}', named(met))
      : say('ikke som ønsket: {names}', 'not as wished: {names}', named(all));
  },
};

import type { SpokenLanguage } from '#mentors';
import type { Candidate } from './field.ts';

const danish: readonly SpokenLanguage[] = ['da'];

/** Of a mentor who told no language it is only known that mentoring here is in Danish. */
export const spoken = ({ languages }: Pick<Candidate, 'languages'>): readonly SpokenLanguage[] =>
  languages.length === 0 ? danish : languages;

/** Places that no course holds. */
export const placesFree = ({ facts }: Pick<Candidate, 'facts'>): number =>
  Math.max(0, facts.capacity - facts.placesTaken);

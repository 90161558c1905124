import type { LocalDate } from '#kernel';
import { fromAny } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import type { Known } from '../known.ts';
import type { ConsentPurpose } from './consent-words.ts';

const none: NonNullable<Known['consent']> = { on: null, laterContact: false, earlierLogs: false };

const withPurpose = (
  { consent }: Known,
  purpose: Exclude<ConsentPurpose, 'participation'>,
  agreed: boolean,
): Partial<Known> => ({ consent: { ...(consent ?? none), [purpose]: agreed } });

const given = ({ consent }: Known, on: LocalDate): Partial<Known> => ({
  consentWithdrawnOn: null,
  consent: { ...(consent ?? none), on: consent?.on ?? on },
});

/** Who withdraws from the course is not asked afterwards either. */
const withdrawn = ({ consent }: Known, on: LocalDate): Partial<Known> => ({
  consentWithdrawnOn: on,
  consent: consent && { ...consent, laterContact: false, earlierLogs: false },
});

/** What a consent given or withdrawn makes of a course. */
export const evolveConsent: Evolution<'ConsentGiven' | 'ConsentWithdrawn'> = {
  ConsentGiven: fromAny((course, { on, purpose }) =>
    purpose === 'participation' ? given(course, on) : withPurpose(course, purpose, true),
  ),
  ConsentWithdrawn: fromAny((course, { on, purpose }) =>
    purpose === 'participation' ? withdrawn(course, on) : withPurpose(course, purpose, false),
  ),
};

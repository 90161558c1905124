import type { LocalDate } from '#kernel';
import { fromAny } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import type { Known } from '../known.ts';
import type { ConsentPurpose } from './consent-words.ts';

const withPurpose = (
  { consent }: Known,
  purpose: Exclude<ConsentPurpose, 'participation'>,
  agreed: boolean,
): Partial<Known> => (consent === null ? {} : { consent: { ...consent, [purpose]: agreed } });

const given = (course: Known, on: LocalDate): Partial<Known> => ({
  consentWithdrawnOn: null,
  consent: course.consent ?? { on, laterContact: false, earlierLogs: false },
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

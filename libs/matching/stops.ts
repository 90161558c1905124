import { refuser, type Refusal } from '#kernel';
import type { Candidate, RuledOutReason, Seeker } from './field.ts';
import { genderNames, languageNames } from './names.ts';
import { spoken } from './offers.ts';
import { lacksOf } from './readiness.ts';

/** Why a mentor is left out of a ranking, in a few words. */
const stopTexts = {
  MENTOR_NOT_APPROVED: { da: 'ikke godkendt', en: 'not approved' },
  MENTOR_NOT_AVAILABLE: { da: 'ikke til rådighed nu', en: 'not available now' },
  TRAINING_MISSING: { da: 'mangler kurset {missing}', en: 'lacks the training {missing}' },
  CHECK_MISSING: { da: 'mangler attesten {missing}', en: 'lacks the check {missing}' },
  CONFIDENTIALITY_MISSING: {
    da: 'tavshedserklæringen er ikke underskrevet',
    en: 'the confidentiality declaration is not signed',
  },
  NO_PLACE: {
    da: 'alle {capacity} pladser er optaget eller lovet bort',
    en: 'all {capacity} places are taken or promised',
  },
  CONFLICT_OF_INTEREST: {
    da: 'interessekonflikt mellem de to',
    en: 'a conflict of interest between the two',
  },
  VETO_BY_MENTOR: { da: 'mentoren har sagt nej til mentee', en: 'the mentor has ruled out the mentee' },
  VETO_BY_MENTEE: { da: 'mentee har sagt nej til mentoren', en: 'the mentee has ruled out the mentor' },
  DECLINED_BEFORE: { da: 'et forslag om de to blev afslået', en: 'a proposal of the two was declined' },
  MATCHED_BEFORE: { da: 'de to har været matchet før', en: 'the two have been matched before' },
  LANGUAGE_MISSING: {
    da: 'taler ikke {language}, og uden det kan de ikke tale sammen',
    en: 'does not speak {language}, and without it they cannot talk',
  },
  GENDER_NOT_AS_WISHED: {
    da: 'ikke oplyst som {gender}, og det er ønsket i et tilbud for kvinder',
    en: 'not told to be {gender}, as was wished in an offer for women',
  },
} as const;

type StopCode = keyof typeof stopTexts;

/** A refusal's shape: a stable code, and the words. */
export type Stop = Refusal;

const stop = refuser<StopCode>(stopTexts);

const ruledOutAs: Readonly<Record<RuledOutReason, StopCode>> = {
  conflictOfInterest: 'CONFLICT_OF_INTEREST',
  vetoByMentor: 'VETO_BY_MENTOR',
  vetoByMentee: 'VETO_BY_MENTEE',
  declined: 'DECLINED_BEFORE',
  earlierMatch: 'MATCHED_BEFORE',
};

/** Everything that keeps a mentor out of the ranking for a course, whatever the score would be. */
export const stopsOf = (seeker: Seeker, candidate: Candidate): readonly Stop[] => {
  const { wishes, ruledOut, programme, mentee } = seeker;
  const { facts, gender } = candidate;
  const stops = lacksOf(facts, programme).map(({ code, values }) => stop(code, values));
  if (facts.mentor === mentee) stops.push(stop('CONFLICT_OF_INTEREST'));
  for (const { mentor, why } of ruledOut) if (mentor === facts.mentor) stops.push(stop(ruledOutAs[why]));
  const required = wishes.requiredLanguage;
  if (required !== null && !spoken(candidate).includes(required))
    stops.push(stop('LANGUAGE_MISSING', { language: languageNames[required] }));
  // Where the offer is for women only, the wish for a woman (or not) is part of the offer's safety, and no preference.
  const wished = programme.gender.value === null ? null : wishes.mentorGender;
  if (wished !== null && gender !== wished)
    stops.push(stop('GENDER_NOT_AS_WISHED', { gender: genderNames[wished] }));
  return stops;
};

import type { Refusal } from '#kernel';
import { scoreOf } from '#programmes';
import type { Circumstances } from './circumstances.ts';
import { otherSide } from './own-side.ts';
import { namesOf } from './party-names.ts';
import { objection, refuse } from './refuse.ts';
import type { MeasurementScores, Party } from './words.ts';

type Means = Pick<Circumstances, 'programme' | 'instruments'>;

/** Why these answers do not count, if so: every item answered, none guessed, each on the scale. */
export const scoresObjection = (
  { instruments }: Means,
  instrument: string,
  scores: MeasurementScores,
): Refusal | undefined => {
  const means = instruments.findLast(({ id }) => id === instrument);
  if (means === undefined) return refuse('UNKNOWN_INSTRUMENT', { instrument });
  return scoreOf(means, scores) === undefined
    ? refuse('ANSWERS_INCOMPLETE', { items: means.items.value.length, ...means.scale.value })
    : undefined;
};

/** Why this measurement is not taken, if so: the programme's instruments, their respondents, each for himself, their answers. */
export const measurementObjection = (
  means: Means & Pick<Circumstances, 'role'>,
  instrument: string,
  respondent: Party,
  scores: MeasurementScores,
): Refusal | undefined => {
  const measured = means.programme.measurements.find((each) => each.instrument === instrument);
  if (measured === undefined) return refuse('UNKNOWN_INSTRUMENT', { instrument });
  const respondents: readonly Party[] = measured.respondents.value;
  return objection(
    !respondents.includes(respondent) && refuse('WRONG_RESPONDENT', { respondents: namesOf(respondents) }),
    otherSide(means.role, respondent),
    scoresObjection(means, instrument, scores),
  );
};

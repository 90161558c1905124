import { addDays, addMonths } from '#calendar';
import type { Party } from '#courses';
import type { LocalDate } from '#kernel';
import { act, decider } from './act.ts';
import type { Act, Present } from './act.ts';
import { abort } from './before-agreement.ts';
import { openWindow } from './follow-up-acts.ts';

/** Days on which counting goes wrong, if it does. */
const sharpDays: readonly LocalDate[] = [
  ...['2014-08-31', '2015-08-31', '2016-02-29', '2018-08-31', '2018-10-31', '2020-02-29', '2023-08-31'],
  ...['2023-10-31', '2024-02-29', '2015-12-25', '2015-12-31', '2016-01-01', '2023-12-24', '2024-03-31'],
];

/** A draft, signatures and the rest, until the agreement is put into force. */
export const agreement = (present: Present): readonly Act[] => {
  const { random, course, programme, today, fresh } = present;
  if (course.state !== 'agreement') return [];
  if (random.below(20) === 0) return [abort];
  if (random.below(4) === 0) return [openWindow(present, 'followUp')];
  if (course.draft === null || random.below(8) === 0) return [draft(present)];
  const { version, signedBy } = course.draft;
  const missing = programme.signedBy.value.filter((party) => !signedBy.includes(party));
  if (missing.length > 0 && random.below(3) === 0)
    return missing.slice(0, 1).map((by) => signature(by, version));
  return [
    act('coordinator', { type: 'CompleteAlignment', participants: 'caseworker' }),
    act('coordinator', { type: 'SetGoal', goal: fresh(), author: 'mentee', ...aGoal }),
    ...missing.map((by) => signature(by, version)),
    ...programme.measurements.map(({ instrument }) =>
      act('coordinator', { type: 'WaiveBaseline', instrument, reason: 'notPossible', note: null }),
    ),
    ...(today >= course.draft.terms.start || random.below(3) === 0
      ? [act(decider(present), { type: 'ActivateAgreement', feedbackScopeShown: true })]
      : []),
  ];
};

const signature = (by: Party, version: number): Act =>
  act(by === 'caseworker' ? by : 'coordinator', { type: 'SignAgreement', by, version });

const aGoal = { text: 'Et fritidsjob', parent: null, focusArea: null };

const draft = ({ random, programme, course, today }: Present): Act => {
  const { min, max } = programme.durationMonths;
  const sharp = sharpDays.find((day) => day >= today && day <= addDays(today, 45));
  const start = sharp !== undefined && random.below(2) === 0 ? sharp : addDays(today, random.below(12) - 4);
  const months = min.value + random.below(max.value - min.value + 1);
  const wanted =
    random.below(6) === 0 ? addDays(addMonths(start, months), -random.below(20)) : addMonths(start, months);
  const granted = 'grant' in course ? (course.grant?.to ?? wanted) : wanted;
  return act('coordinator', {
    type: 'DraftAgreement',
    terms: {
      start,
      end: granted < wanted ? granted : wanted,
      hoursPerMonth: random.pick([2, 3, 4]),
      tasks: ['applications'],
    },
  });
};

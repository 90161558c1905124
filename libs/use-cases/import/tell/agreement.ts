import { addDays } from '#calendar';
import type { Told } from '../dated-command.ts';
import type { ReadRow } from '../row.ts';
import { say, type TellContext } from './context.ts';
import { grantBasisOf } from './grant-basis.ts';

/** An agreement from its draft to its extension. */
export const tellAgreement = (read: ReadRow<'agreements'>, context: TellContext): Told => {
  const { row } = read;
  const { happened, needs, told } = say(read);
  const { start, end, hoursPerMonth, tasks } = row;
  happened('draftedOn', row.draftedOn, {
    type: 'DraftAgreement',
    terms: { start, end, hoursPerMonth, tasks },
  });
  if (row.goal !== null)
    happened('goal', row.draftedOn, {
      type: 'SetGoal',
      author: row.goalAuthor,
      text: row.goal,
      parent: null,
      focusArea: null,
    });
  // Which version is signed is known when it is decided: the draft that then lies there.
  happened('mentorSignedOn', row.mentorSignedOn, { type: 'SignAgreement', by: 'mentor', version: 0 });
  happened('menteeSignedOn', row.menteeSignedOn, { type: 'SignAgreement', by: 'mentee', version: 0 });
  happened('caseworkerSignedOn', row.caseworkerSignedOn, {
    type: 'SignAgreement',
    by: 'caseworker',
    version: 0,
  });
  if (row.baselineWaived !== null)
    for (const { instrument, baseline } of context.programme.measurements)
      if (baseline.value)
        happened('baselineWaived', row.activatedOn ?? row.draftedOn, {
          type: 'WaiveBaseline',
          instrument,
          reason: row.baselineWaived,
          note: null,
        });
  happened('activatedOn', row.activatedOn, { type: 'ActivateAgreement', feedbackScopeShown: true });
  needs('extendedOn', row.extendedOn, 'extendedTo', row.extendedTo);
  needs('extendedOn', row.extendedOn, 'extensionReason', row.extensionReason);
  if (row.extendedTo !== null && row.extensionReason !== null)
    happened('extendedOn', row.extendedOn, {
      type: 'ExtendAgreement',
      end: row.extendedTo,
      reason: row.extensionReason,
      override: null,
      grant:
        row.extensionHours === null
          ? null
          : {
              from: addDays(end, 1),
              to: row.extendedTo,
              hoursPerWeek: row.extensionHours,
              assessment: row.extensionReason,
              under: grantBasisOf(context, row.extensionUnder),
            },
    });
  return told();
};

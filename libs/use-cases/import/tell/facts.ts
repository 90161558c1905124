import { instrumentOf } from '#programmes';
import type { Told } from '../dated-command.ts';
import { problem } from '../problem.ts';
import type { ReadRow } from '../row.ts';
import { say, type TellContext } from './context.ts';

/** A contact held. */
export const tellContact = (read: ReadRow<'contacts'>): Told => {
  const { heldOn, channel, minutes, place, function: helped, phoneReason, note } = read.row;
  const { happened, told } = say(read);
  happened('heldOn', heldOn, {
    type: 'LogContact',
    ...{ channel, minutes, place, function: helped, phoneReason, note },
  });
  return told();
};

/** One of the two did not come. */
export const tellNoShow = (read: ReadRow<'noShows'>): Told => {
  const { on, side, note } = read.row;
  const { happened, told } = say(read);
  happened('on', on, { type: 'RecordNoShow', side, note });
  return told();
};

/** A call, a status report, or an answer after the closure. */
export const tellFollowUp = (read: ReadRow<'followUps'>): Told => {
  const { row } = read;
  const { happened, needs, told } = say(read);
  const { on, kind, ordinal, leg, status, retained, note } = row;
  switch (kind) {
    case 'followUp':
      needs('on', on, 'leg', leg);
      if (leg !== null)
        happened('on', on, { type: 'CompleteFollowUp', rule: 'followUp', ordinal, leg, note });
      break;
    case 'statusReport':
      happened('on', on, { type: 'SendStatusUpdate', rule: 'statusReport', ordinal });
      break;
    case 'postClosure':
      needs('on', on, 'status', status);
      if (status !== null)
        happened('on', on, {
          type: 'RecordPostFollowUp',
          rule: 'postClosure',
          ordinal,
          answer: status === 'notReached' || status === 'noConsent' ? status : { status, retained },
        });
      break;
  }
  return told();
};

/** Answers in the order of the instrument's questions; number 0 is the one before the start. */
export const tellMeasurement = (read: ReadRow<'measurements'>, { catalogue }: TellContext): Told => {
  const { on, instrument, ordinal, respondent, answers } = read.row;
  const { happened, wrong, told } = say(read);
  const items = instrumentOf(catalogue, instrument)?.items.value;
  if (items === undefined) wrong('instrument', unknownInstrument(instrument));
  else if (items.length !== answers.length) wrong('answers', wrongCount(answers.length, items.length));
  else {
    const scores = Object.fromEntries(items.map((item, index) => [item, answers[index] ?? 0]));
    happened(
      'on',
      on,
      ordinal === 0
        ? { type: 'MeasureBaseline', instrument, respondent, scores }
        : { type: 'ReceiveMeasurement', instrument, ordinal, respondent, scores },
    );
  }
  return told();
};

const unknownInstrument = (instrument: string) =>
  problem(
    'INSTRUMENT_UNKNOWN',
    `Skemaet "${instrument}" findes ikke i kataloget.`,
    `The form "${instrument}" is not in the catalogue.`,
  );

const wrongCount = (found: number, wanted: number) =>
  problem(
    'ANSWERS_COUNT',
    `Der er ${found} svar; skemaet har ${wanted} spørgsmål.`,
    `There are ${found} answers; the form has ${wanted} questions.`,
  );

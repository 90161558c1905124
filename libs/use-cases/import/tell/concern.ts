import type { Told } from '../dated-command.ts';
import type { ReadRow } from '../row.ts';
import { say, type TellContext } from './context.ts';

/** A concern, from the day it was raised as far as it has come. */
export const tellConcern = (read: ReadRow<'concerns'>, { idOf }: TellContext): Told => {
  const { row } = read;
  const { happened, needs, told } = say(read);
  const concern = idOf(read);
  const { severity, kind, aboutMentor, words, under18, notification, escalatedTo, resolution } = row;
  happened(
    'raisedOn',
    row.raisedOn,
    { type: 'RaiseConcern', concern, severity, kind, aboutMentor, words },
    row.raisedBy,
  );
  happened('triagedOn', row.triagedOn, {
    type: 'TriageConcern',
    ...{ concern, under18, notification, note: row.triageNote },
  });
  needs('escalatedOn', row.escalatedOn, 'escalatedTo', escalatedTo);
  if (escalatedTo !== null)
    happened('escalatedOn', row.escalatedOn, { type: 'EscalateConcern', concern, escalatedTo, note: null });
  needs('resolvedOn', row.resolvedOn, 'resolutionNote', row.resolutionNote);
  happened('resolvedOn', row.resolvedOn, {
    type: 'ResolveConcern',
    ...{ concern, resolution, note: row.resolutionNote },
  });
  return told();
};

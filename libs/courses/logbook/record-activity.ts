import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { RecordActivity } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Known } from '../known.ts';
import { told } from '../told.ts';
import type { Activity } from './logbook-words.ts';

const eventOf = {
  interdisciplinaryMeeting: 'InterdisciplinaryMeetingHeld',
  bootCamp: 'BootCampAttended',
  groundRules: 'GroundRulesAgreed',
} as const satisfies Readonly<Record<Activity, CourseEvent['type']>>;

/** Something that belongs to the course and is neither a contact nor a follow-up, each under its id. */
export const recordActivity = (command: RecordActivity, { ledger, mentee }: Known): Decision<CourseEvent> => {
  const { on, activity, kind, note } = command;
  if (ledger.activities.some((each) => each.activity === activity)) return [];
  return [
    {
      type: eventOf[kind],
      data: { on, activity, told: told(command) },
      ...withTexts(mentee, { note }),
    },
  ];
};

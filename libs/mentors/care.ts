import { withTexts } from '#kernel';
import type { Decision, Refusal } from '#kernel';
import type {
  HoldReflectingTeamSession,
  HoldSparring,
  HoldSupervision,
  MakeCareContact,
} from './commands.ts';
import type { MentorEvent } from './events.ts';
import type { KnownMentor, LatestTalks } from './mentor.ts';
import { refuseMentor } from './refusals.ts';

type Decided = Decision<MentorEvent>;

const wholeDay = 24 * 60;

const implausible = (minutes: number | null): Refusal | undefined =>
  minutes !== null && (!Number.isInteger(minutes) || minutes < 1 || minutes > wholeDay)
    ? refuseMentor('TALK_IMPLAUSIBLE')
    : undefined;

/** Of each kind of talk one a day is kept, and none before the latest. */
const isTold = (talks: LatestTalks, kind: keyof LatestTalks, on: string): boolean => {
  const latest = talks[kind];
  return latest !== null && latest >= on;
};

/** The coordinator and the mentor talk about the mentor's part. */
export const holdSparring = ({ on, minutes }: HoldSparring, { talks }: KnownMentor): Decided =>
  implausible(minutes) ??
  (isTold(talks, 'sparring', on) ? [] : [{ type: 'SparringHeld', data: { on, minutes } }]);

/** A supervisor and the mentor. */
export const holdSupervision = ({ on, minutes }: HoldSupervision, { talks }: KnownMentor): Decided =>
  implausible(minutes) ??
  (isTold(talks, 'supervision', on) ? [] : [{ type: 'SupervisionHeld', data: { on, minutes } }]);

/** Mentors reflect together on what this one brings. */
export const holdReflectingTeamSession = (
  { on, minutes, participants, known }: HoldReflectingTeamSession,
  { mentor, talks }: KnownMentor,
): Decided => {
  const others = [...new Set(participants)].filter((each) => each !== mentor);
  if (others.length === 0) return refuseMentor('NO_PARTICIPANTS');
  if (others.some((each) => !known.includes(each))) return refuseMentor('PARTICIPANT_NO_MENTOR');
  return (
    implausible(minutes) ??
    (isTold(talks, 'reflectingTeam', on)
      ? []
      : [{ type: 'ReflectingTeamSessionHeld', data: { on, minutes, participants: others } }])
  );
};

/** Someone got in touch with the mentor for the mentor's own sake. */
export const makeCareContact = (
  { on, occasion, note }: MakeCareContact,
  { mentor, talks }: KnownMentor,
): Decided =>
  isTold(talks, 'care', on)
    ? []
    : [{ type: 'VolunteerCareContactMade', data: { on, occasion }, ...withTexts(mentor, { note }) }];

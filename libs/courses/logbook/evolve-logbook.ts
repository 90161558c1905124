import type { LocalDate } from '#kernel';
import { changed } from '../changed.ts';
import { inLedger } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import type { Known } from '../known.ts';
import type { Contact, Goal, Ledger } from '../ledger.ts';
import type { Side } from '../words.ts';
import { appoint, endAppointments } from './appointments.ts';
import type { Activity } from './logbook-words.ts';

const withGoal = (
  { goals }: Ledger,
  goal: string,
  change: (before: Goal) => Partial<Goal>,
): Partial<Ledger> => ({
  goals: changed(goals, (each) => each.goal === goal, change),
});

const withContact = ({ contacts }: Ledger, contact: string, change: Partial<Contact>): Partial<Ledger> => ({
  contacts: changed(
    contacts,
    (each) => each.contact === contact,
    () => change,
  ),
});

const withActivity = (
  { activities }: Ledger,
  kind: Activity,
  { activity, on }: { readonly activity: string; readonly on: string },
): Partial<Ledger> => ({ activities: [...activities, { activity, kind, on }] });

/** Whoever did not come: the appointment of that day is over. */
const withNoShow = (
  ledger: Ledger,
  { on, side }: { readonly on: LocalDate; readonly side: Side },
  { episode }: Known,
): Partial<Ledger> => ({
  ...endAppointments(ledger, on, ({ date }) => date === on),
  noShows: [...ledger.noShows, { side, on, episode }],
});

/** What is told about goals, contacts and what else belongs to a course: all of it the ledger's. */
export const evolveLogbook: Evolution<
  | 'GoalSet'
  | 'GoalRevised'
  | 'CommonGoalConfirmed'
  | 'GoalAchieved'
  | 'SubGoalAchieved'
  | 'GoalDropped'
  | 'ContactConfirmedByMentee'
  | 'ContactDisputed'
  | 'InterdisciplinaryMeetingHeld'
  | 'BootCampAttended'
  | 'GroundRulesAgreed'
  | 'MeetingScheduled'
  | 'MeetingCancelled'
  | 'IntroNoShowRecorded'
  | 'NoShowRecorded'
  | 'TaskCompleted'
  | 'CareCallNeeded'
  | 'CareCallHeld'
  | 'FollowUpExempted'
  | 'PostFollowUpCorrected'
  | 'SignatureCorrected'
> = {
  GoalSet: inLedger(({ goals }, { on, goal, author, parent = null, focusArea = null }) => ({
    goals: [
      ...goals,
      { goal, author, on, parent, focusArea, revisions: [], confirmedBy: [], status: 'open' },
    ],
  })),
  GoalRevised: inLedger((ledger, { goal, revision, focusArea }) =>
    withGoal(ledger, goal, (before) => ({
      revisions: [...before.revisions, revision],
      focusArea: focusArea ?? before.focusArea,
      confirmedBy: [],
    })),
  ),
  CommonGoalConfirmed: inLedger((ledger, { goal, by }) =>
    withGoal(ledger, goal, ({ confirmedBy }) => ({ confirmedBy: [...confirmedBy, by] })),
  ),
  GoalAchieved: inLedger((ledger, { goal }) => withGoal(ledger, goal, () => ({ status: 'achieved' }))),
  SubGoalAchieved: inLedger((ledger, { goal }) => withGoal(ledger, goal, () => ({ status: 'achieved' }))),
  GoalDropped: inLedger((ledger, { goal }) => withGoal(ledger, goal, () => ({ status: 'dropped' }))),
  ContactConfirmedByMentee: inLedger((ledger, { contact }) =>
    withContact(ledger, contact, { menteesWord: 'confirmed' }),
  ),
  ContactDisputed: inLedger((ledger, { contact }) =>
    withContact(ledger, contact, { menteesWord: 'disputed' }),
  ),
  InterdisciplinaryMeetingHeld: inLedger((ledger, data) =>
    withActivity(ledger, 'interdisciplinaryMeeting', data),
  ),
  BootCampAttended: inLedger((ledger, data) => withActivity(ledger, 'bootCamp', data)),
  GroundRulesAgreed: inLedger((ledger, data) => withActivity(ledger, 'groundRules', data)),
  MeetingScheduled: inLedger((ledger, { on, date, time, place }, { episode }) =>
    appoint(ledger, on, { kind: 'meeting', date, time, place, episode }),
  ),
  MeetingCancelled: inLedger((ledger, { on }) => endAppointments(ledger, on)),
  IntroNoShowRecorded: inLedger(withNoShow),
  NoShowRecorded: inLedger(withNoShow),
  TaskCompleted: inLedger(({ tasks }, { on, rule, ordinal }, { episode }) => ({
    tasks: [...tasks, { rule, episode, ordinal, on }],
  })),
  CareCallNeeded: inLedger(({ careCalls }, { on, measurement }, { episode }) => ({
    careCalls: [...careCalls, { measurement, on, episode, heldOn: null }],
  })),
  CareCallHeld: inLedger(({ careCalls }, { on }) => ({
    careCalls: changed(
      careCalls,
      ({ heldOn }) => heldOn === null,
      () => ({ heldOn: on }),
    ),
  })),
  FollowUpExempted: inLedger(({ exemptions }, { on, rule, episode, ordinal, leg, due }) => ({
    exemptions: [...exemptions, { rule, episode, ordinal, leg, due, on }],
  })),
  PostFollowUpCorrected: inLedger(({ postFollowUps }, { ordinal, status, retained }) => ({
    postFollowUps: changed(
      postFollowUps,
      (each) => each.ordinal === ordinal,
      () => ({ reached: true, status, retained }),
    ),
  })),
  SignatureCorrected: inLedger(({ signatures }, { by, version, signedOn }, { episode }) => ({
    signatures: changed(
      signatures,
      (each) => each.by === by && each.version === version && each.episode === episode,
      () => ({ on: signedOn }),
    ),
  })),
};

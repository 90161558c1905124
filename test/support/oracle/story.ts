import { localDayOf } from './danish-time.ts';
import { dayOf } from './days.ts';
import type { Day } from './days.ts';
import type { Happened } from './happened.ts';

/** A date that duties count from, and the day on which what it awaits had come or the course had moved on. */
export interface Occasion {
  readonly anchor: string;
  readonly day: Day;
  readonly episode: number;
  ended: { readonly on: Day; readonly why: 'DONE' | 'MATCH_ENDED' | 'COURSE_CLOSED' } | null;
}

export interface Contact {
  readonly id: string;
  held: Day;
  minutes: number;
  channel: string;
  readonly phoneReason: string | null;
  voided: boolean;
}

/** That a window was done, by its ordinal or, for a measurement outside the grid, by its date alone. */
export interface Done {
  readonly rule: string;
  readonly episode: number;
  readonly ordinal: number | null;
  readonly leg: string;
  readonly id: string;
  on: Day;
  voided: boolean;
}

/** A window that was closed undone. */
interface Missed {
  readonly rule: string;
  readonly episode: number;
  readonly ordinal: number;
  readonly leg: string;
  readonly on: Day;
}

/** What a course's events come to, in plain lists. */
export interface Story {
  programme: readonly [id: string, version: string];
  episode: number;
  /** Declined, rejected, withdrawn or archived: nothing more comes. */
  over: boolean;
  laterContact: boolean;
  /** The questions after closure have been scheduled. */
  scheduled: boolean;
  lastAct: Day;
  hoursPerMonth: number;
  readonly occasions: Occasion[];
  readonly grants: { readonly from: Day; readonly to: Day; readonly hoursPerWeek: number }[];
  readonly contacts: Contact[];
  readonly done: Done[];
  readonly stricter: { readonly from: Day; readonly days: number }[];
  readonly missed: Missed[];
  /** The last contacts before the gaps that were recorded as too long. */
  readonly breached: Day[];
}

const empty = (): Story => ({
  programme: ['', ''],
  episode: 1,
  over: false,
  laterContact: false,
  scheduled: false,
  lastAct: 0,
  hoursPerMonth: 0,
  grants: [],
  occasions: [],
  contacts: [],
  done: [],
  stricter: [],
  missed: [],
  breached: [],
});

type Why = NonNullable<Occasion['ended']>['why'];

const endFor = (story: Story, why: Why, on: Day, ...anchors: readonly string[]): void => {
  for (const occasion of story.occasions)
    if (occasion.ended === null && anchors.includes(occasion.anchor)) occasion.ended = { on, why };
};

const end = (story: Story, on: Day, ...anchors: readonly string[]): void => {
  endFor(story, 'DONE', on, ...anchors);
};

const endAll = (story: Story, on: Day): void => {
  for (const occasion of story.occasions) occasion.ended ??= { on, why: 'COURSE_CLOSED' };
};

const begin = (story: Story, anchor: string, day: Day): void => {
  story.occasions.push({ anchor, day, episode: story.episode, ended: null });
};

const again = (story: Story, anchor: string, day: Day, on: Day): void => {
  end(story, on, anchor);
  begin(story, anchor, day);
};

const tick = (story: Story, done: Omit<Done, 'episode' | 'voided'>): void => {
  story.done.push({ ...done, episode: story.episode, voided: false });
};

const needed = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('an event lacks what the oracle reads of it');
  return value;
};

/** Reads event after event. */
export const storyOf = (events: readonly Happened[]): Story => {
  const story = empty();
  for (const event of events) {
    if (!event.byItself) story.lastAct = Math.max(story.lastAct, localDayOf(event.at));
    tell(story, event);
  }
  return story;
};

const tell = (story: Story, { type, data }: Happened): void => {
  const on = dayOf(data.on);
  switch (type) {
    case 'ReferralReceived':
      return begin(story, 'referralReceived', on);
    case 'CitizenAccepted':
      story.laterContact = data.laterContact === true;
      return;
    case 'ProgrammeVersionPinned':
      story.programme = [needed(data.programme), String(needed(data.version))];
      return;
    case 'ReferralReturnedForMoreInfo':
      end(story, on, 'referralReceived');
      return begin(story, 'referralReturned', on);
    case 'ReferralCompleted':
      end(story, on, 'referralReturned');
      return begin(story, 'referralReceived', on);
    case 'EligibilityAssessed':
      return end(story, on, 'referralReceived');
    case 'CitizenDeclined':
    case 'ReferralRejected':
    case 'ReferralWithdrawn':
    case 'CourseArchived':
      endAll(story, on);
      story.over = true;
      return;
    case 'GrantDecided':
    case 'GrantExtended':
      story.grants.push({
        from: dayOf(String(data.from)),
        to: dayOf(needed(data.to)),
        hoursPerWeek: needed(data.hoursPerWeek),
      });
      return again(story, 'grantEnd', dayOf(needed(data.to)), on);
    case 'PlacedOnWaitingList':
      return begin(story, 'waitingSince', dayOf(needed(data.since)));
    case 'MatchProposed':
      return begin(story, 'matchProposed', on);
    case 'MatchAcceptedByMentor':
      return accepted(story, 'mentor', on);
    case 'MatchAcceptedByMentee':
      return accepted(story, 'mentee', on);
    case 'MatchDeclined':
    case 'MatchProposalExpired':
      return end(story, on, 'matchProposed');
    case 'MatchConfirmed':
      end(story, on, 'matchProposed', 'waitingSince');
      return begin(story, 'matchConfirmed', on);
    case 'IntroMeetingHeld':
      end(story, on, 'matchConfirmed');
      return begin(story, 'introHeld', on);
    case 'MatchEpisodeEnded':
      return episodeEnded(story, on, needed(data.reason));
    case 'AgreementDrafted':
      return again(story, 'agreementDrafted', on, on);
    case 'AgreementSigned':
      return tick(story, {
        rule: 'agreementUnsigned',
        ordinal: countOf(story, 'agreementDrafted'),
        leg: needed(data.by),
        id: '',
        on,
      });
    case 'AgreementActivated': {
      const { start, end: last, hoursPerMonth } = needed(data.terms);
      end(story, on, 'agreementDrafted');
      begin(story, 'agreementStart', dayOf(start));
      begin(story, 'agreementEnd', dayOf(last));
      story.hoursPerMonth = hoursPerMonth;
      return;
    }
    case 'AgreementExtended':
      return again(story, 'agreementEnd', dayOf(needed(data.end)), on);
    case 'StricterContactLimitSet':
      story.stricter.push({ from: on, days: needed(data.everyDays) });
      return;
    case 'ContactRequirementBreached':
      story.breached.push(dayOf(needed(data.lastContact)));
      return;
    case 'FollowUpMissed':
    case 'MeasurementMissed':
    case 'StatusUpdateMissed':
    case 'PostFollowUpMissed':
      story.missed.push({
        rule: needed(data.rule),
        episode: needed(data.episode),
        ordinal: needed(data.ordinal),
        leg: needed(data.leg),
        on,
      });
      return;
    case 'ContactLogged':
      story.contacts.push({
        id: needed(data.contact),
        held: on,
        minutes: needed(data.minutes),
        channel: needed(data.channel),
        phoneReason: data.phoneReason ?? null,
        voided: false,
      });
      return;
    case 'ContactCorrected':
      for (const contact of story.contacts.filter(({ id }) => id === data.contact)) {
        contact.held = dayOf(needed(data.heldOn));
        contact.minutes = needed(data.minutes);
        contact.channel = needed(data.channel);
        contact.voided = needed(data.voided);
      }
      return;
    case 'FollowUpLegCompleted':
      return tick(story, {
        rule: needed(data.rule),
        ordinal: needed(data.ordinal),
        leg: needed(data.leg),
        id: '',
        on,
      });
    case 'MeasurementReceived':
      return tick(story, {
        rule: needed(data.instrument),
        ordinal: data.ordinal ?? null,
        leg: needed(data.respondent),
        id: needed(data.measurement),
        on,
      });
    case 'MeasurementCorrected':
      for (const done of story.done.filter(({ id }) => id === data.measurement)) {
        done.on = dayOf(needed(data.measuredOn));
        done.voided = needed(data.voided);
      }
      return;
    case 'FinalMeasurementMarkedMissing':
      return tick(story, { rule: needed(data.instrument), ordinal: null, leg: 'marked missing', id: '', on });
    case 'StatusUpdateSent':
    case 'PostFollowUpCompleted':
    case 'PostFollowUpNotReached':
      return tick(story, {
        rule: needed(data.rule),
        ordinal: needed(data.ordinal),
        leg: 'coordinator',
        id: '',
        on,
      });
    case 'ClosureStarted':
      end(story, on, 'agreementEnd', 'grantEnd');
      return begin(story, 'closureStarted', on);
    case 'PostFollowUpScheduled':
      story.scheduled = true;
      return;
    case 'CourseClosed':
      endAll(story, on);
      return begin(story, 'closed', on);
    default:
      return;
  }
};

const countOf = (story: Story, anchor: string): number =>
  story.occasions.filter((occasion) => occasion.anchor === anchor && occasion.episode === story.episode)
    .length;

const accepted = (story: Story, leg: string, on: Day): void => {
  tick(story, { rule: 'matchProposal', ordinal: countOf(story, 'matchProposed'), leg, id: '', on });
};

/** After a startup without fault the citizen waits again, in an episode of its own; the reminders count anew. */
const episodeEnded = (story: Story, on: Day, reason: string): void => {
  if (reason !== 'startupAborted') return;
  endFor(story, 'MATCH_ENDED', on, 'matchConfirmed', 'introHeld', 'agreementDrafted');
  story.episode += 1;
  begin(story, 'waitingSince', on);
};

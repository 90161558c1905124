import { dayOf } from './days.ts';
import { needed } from './needed.ts';
import { again, begin, end, endAll, endFor, resume } from './occasions.ts';
import { dropAppointments } from './meetings.ts';
import { goOn } from './standstills.ts';
import type { Story } from './story.ts';
import type { Telling } from './telling.ts';

const over: Telling = (story, on) => {
  endAll(story, on);
  story.over = true;
};

const granted: Telling = (story, on, { from, to, hoursPerWeek }) => {
  const last = dayOf(needed(to));
  story.grants.push({ from: dayOf(String(from)), to: last, hoursPerWeek: needed(hoursPerWeek) });
  again(story, 'grantEnd', last, on);
};

/** While another mentor is looked for, the suspended agreement still ends on its day; not once one is proposed. */
const lookOn = (story: Story): void => {
  if (story.suspended) resume(story, 'agreementEnd');
};

const noMatch: Telling = (story, on) => {
  end(story, on, 'matchProposed');
  lookOn(story);
};

/** What counts from these is about the two who were matched. */
const ofTheMatch = ['matchConfirmed', 'introHeld', 'agreementDrafted', 'agreementStart'];

/** The citizen waits again, in an episode of its own; the reminders count anew. */
const episodeEnded: Telling = (story, on, { reason }) => {
  if (reason === 'courseClosed') return;
  goOn(story, on);
  end(story, on, 'pauseReturn');
  dropAppointments(story, on);
  endFor(story, 'MATCH_ENDED', on, ...ofTheMatch);
  story.episode += 1;
  story.suspended ||= reason === 'rematch';
  begin(story, 'waitingSince', on);
  lookOn(story);
};

/** The events that move a course on: the dates that duties count from. */
export const transitions: Readonly<Record<string, Telling>> = {
  ReferralReceived: (story, on) => {
    begin(story, 'referralReceived', on);
  },
  ProgrammeVersionPinned: (story, _, { programme, version }) => {
    story.programme = [needed(programme), String(needed(version))];
  },
  ReferralReturnedForMoreInfo: (story, on) => {
    end(story, on, 'referralReceived');
    begin(story, 'referralReturned', on);
  },
  ReferralCompleted: (story, on) => {
    end(story, on, 'referralReturned');
    begin(story, 'referralReceived', on);
  },
  EligibilityAssessed: (story, on) => {
    end(story, on, 'referralReceived');
  },
  CitizenDeclined: over,
  ReferralRejected: over,
  ReferralWithdrawn: over,
  CourseArchived: over,
  GrantDecided: granted,
  GrantExtended: granted,
  PlacedOnWaitingList: (story, _, { since }) => {
    begin(story, 'waitingSince', dayOf(needed(since)));
  },
  MatchProposed: (story, on) => {
    end(story, on, 'agreementEnd');
    begin(story, 'matchProposed', on);
  },
  MatchDeclined: noMatch,
  MatchProposalExpired: noMatch,
  MatchConfirmed: (story, on) => {
    end(story, on, 'matchProposed', 'waitingSince');
    begin(story, 'matchConfirmed', on);
  },
  IntroMeetingHeld: (story, on) => {
    end(story, on, 'matchConfirmed');
    dropAppointments(story, on);
    begin(story, 'introHeld', on);
  },
  MatchEpisodeEnded: episodeEnded,
  AgreementDrafted: (story, on) => {
    again(story, 'agreementDrafted', on, on);
  },
  AgreementActivated: (story, on, { terms }) => {
    const { start, end: last, hoursPerMonth } = needed(terms);
    end(story, on, 'agreementDrafted');
    begin(story, 'agreementStart', dayOf(start));
    again(story, 'agreementEnd', dayOf(last), on);
    story.hoursPerMonth = hoursPerMonth;
    story.suspended = false;
  },
  AgreementExtended: (story, on, data) => {
    again(story, 'agreementEnd', dayOf(needed(data.end)), on);
  },
  GraduationRecorded: (story, on, { graduatesOn }) => {
    story.graduation = dayOf(needed(graduatesOn));
    if (story.closed !== null) again(story, 'graduated', Math.max(story.closed, story.graduation), on);
  },
  ProgrammeVersionMigrated: (story, _, { to }) => {
    story.programme = [story.programme[0], needed(to)];
  },
  PostFollowUpScheduled: (story) => {
    story.scheduled = true;
  },
};

import { dayOf } from './days.ts';
import type { Day } from './days.ts';
import { needed } from './needed.ts';
import { countOf } from './occasions.ts';
import type { Happened } from './happened.ts';
import type { Done, Named, Story } from './story.ts';
import type { Telling } from './telling.ts';

const tick = (
  story: Story,
  on: Day,
  done: Pick<Done, 'rule' | 'ordinal' | 'leg'> & { readonly id?: string },
): void => {
  story.done.push({ id: '', ...done, on, episode: story.episode, voided: false });
};

const accepted =
  (leg: string): Telling =>
  (story, on) => {
    tick(story, on, { rule: 'matchProposal', ordinal: countOf(story, 'matchProposed'), leg });
  };

const told: Telling = (story, on, { rule, ordinal }) => {
  tick(story, on, { rule: needed(rule), ordinal: needed(ordinal), leg: 'coordinator' });
};

const named = (on: Day, { rule, episode, ordinal, leg, due }: Happened['data']): Named => ({
  ...{ rule: needed(rule), episode: needed(episode), ordinal: needed(ordinal), leg: needed(leg) },
  due: dayOf(needed(due)),
  on,
});

const missed: Telling = (story, on, data) => {
  story.missed.push(named(on, data));
};

/** The events that tell what was done, or not: they may be dated back and corrected. */
export const facts: Readonly<Record<string, Telling>> = {
  MatchAcceptedByMentor: accepted('mentor'),
  MatchAcceptedByMentee: accepted('mentee'),
  AgreementSigned: (story, on, { by }) => {
    const ordinal = countOf(story, 'agreementDrafted');
    tick(story, on, { rule: 'agreementUnsigned', ordinal, leg: needed(by) });
  },
  StricterContactLimitSet: (story, on, { everyDays }) => {
    story.stricter.push({ from: on, days: needed(everyDays) });
  },
  ContactLogged: (story, on, { contact, minutes, channel, phoneReason = null }) => {
    story.contacts.push({
      ...{ id: needed(contact), minutes: needed(minutes), channel: needed(channel) },
      held: on,
      phoneReason,
      voided: false,
    });
  },
  ContactCorrected: (story, _, data) => {
    for (const contact of story.contacts.filter(({ id }) => id === data.contact)) {
      contact.held = dayOf(needed(data.heldOn));
      contact.minutes = needed(data.minutes);
      contact.channel = needed(data.channel);
      contact.voided = needed(data.voided);
    }
  },
  ContactRequirementBreached: (story, _, { lastContact }) => {
    story.breached.push(dayOf(needed(lastContact)));
  },
  FollowUpLegCompleted: (story, on, { rule, ordinal, leg }) => {
    tick(story, on, { rule: needed(rule), ordinal: needed(ordinal), leg: needed(leg) });
  },
  MeasurementReceived: (story, on, { instrument, ordinal = null, respondent, measurement }) => {
    const id = needed(measurement);
    tick(story, on, { rule: needed(instrument), ordinal, leg: needed(respondent), id });
  },
  MeasurementCorrected: (story, _, data) => {
    for (const done of story.done.filter(({ id }) => id === data.measurement)) {
      done.on = dayOf(needed(data.measuredOn));
      done.voided = needed(data.voided);
    }
  },
  FinalMeasurementMarkedMissing: (story, on, { instrument }) => {
    story.markedMissing.push({ rule: needed(instrument), episode: story.episode, on });
  },
  StatusUpdateSent: told,
  PostFollowUpCompleted: told,
  PostFollowUpNotReached: told,
  TaskCompleted: told,
  InterdisciplinaryMeetingHeld: (story, on) => {
    story.jointMeetings.push(on);
  },
  FollowUpExempted: (story, on, data) => {
    story.exempted.push(named(on, data));
  },
  FollowUpMissed: missed,
  MeasurementMissed: missed,
  StatusUpdateMissed: missed,
  PostFollowUpMissed: missed,
};

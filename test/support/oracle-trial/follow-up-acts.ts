import { addDays, addMonths } from '#calendar';
import type { ContactChannel } from '#courses';
import type { LocalDate } from '#kernel';
import { act, decider } from './act.ts';
import type { Act, Asked, Present } from './act.ts';
import { hours } from './before-agreement.ts';
import { pause } from './pause-act.ts';

/** One thing that happens while the agreement is followed up. */
export const duringFollowUp = (present: Present): Act => {
  const { random, course, programme, today } = present;
  const chance = random.below(100);
  if (course.state !== 'active') throw new Error('nothing is followed up');
  const { end } = course.agreement.terms;
  if (chance < 43) return contact(present, today);
  if (chance < 48) return pause(present);
  if (chance < 58) return contact(present, addDays(today, -random.below(20)));
  if (chance < 61) return correction(present);
  if (chance < 88) return openWindow(present, undefined);
  if (chance < 91)
    return act('coordinator', {
      type: 'ExtendAgreement',
      end: addDays(end, 1 + random.below(120)),
      reason: 'Næsten i mål',
      override: null,
      grant: programme.grantRequired.value ? newGrant(present, end) : null,
    });
  if (chance < 93) return act('caseworker', { type: 'SetContactLimit', everyDays: 5 + random.below(8) });
  if (chance < 96) return endOfMatch;
  if (chance < 98 || end <= addDays(today, 20))
    return act(decider(present), {
      type: 'StartClosure',
      kind: end <= addDays(today, 20) ? 'planned' : 'early',
      reason: 'goalReached',
      note: null,
    });
  return contact(present, today);
};

const newGrant = ({ random, course }: Present, end: LocalDate) => {
  const from = addDays('grant' in course ? (course.grant?.to ?? end) : end, 1);
  return {
    from,
    to: addMonths(from, 6),
    hoursPerWeek: random.pick(hours),
    assessment: 'Fortsat behov',
    under: { rule: 'mentor-agreement', occasionOn: null },
  };
};

/** Another mentor is to be found. */
export const endOfMatch = act('coordinator', {
  type: 'EndMatchEpisode',
  side: 'mentee',
  reason: 'noChemistry',
  handover: 'Søger fortsat et fritidsjob',
});

export const contact = ({ random, fresh }: Present, on: LocalDate): Act => {
  const channel = random.pick<ContactChannel>([
    'meeting',
    'meeting',
    'meeting',
    'online',
    'phone',
    'message',
    'layRepresentative',
  ]);
  return act(
    'coordinator',
    {
      type: 'LogContact',
      contact: fresh(),
      channel,
      minutes: 15 + random.below(120),
      function: null,
      phoneReason: random.pick([null, 'distance']),
      place: null,
      note: null,
    },
    on,
  );
};

const correction = ({ random, course, fresh }: Present): Act => {
  const { contacts, measurements } = course.ledger;
  const measured = measurements[random.below(measurements.length)];
  if (measured !== undefined && random.below(3) === 0)
    return act('coordinator', {
      type: 'CorrectMeasurement',
      measurement: measured.measurement,
      measuredOn: addDays(measured.on, -random.below(4)),
      scores: measured.scores,
      voided: random.below(2) === 0,
      reason: 'Tastefejl',
    });
  const held = contacts[contacts.length - 1 - random.below(Math.min(contacts.length, 3))];
  return act('coordinator', {
    type: 'CorrectContact',
    contact: held?.contact ?? fresh(),
    heldOn: addDays(held?.on ?? '2014-01-01', -random.below(5)),
    channel: held?.channel ?? 'meeting',
    minutes: 60,
    voided: random.below(2) === 0,
    reason: 'Tastefejl',
  });
};

/** One of the newest windows that somebody was reminded of, or a window at random. */
export const openWindow = (present: Present, rule: string | undefined): Act => {
  const { random, asked, programme } = present;
  const told = asked.filter((each) => rule === undefined || each.rule === rule);
  const recent = told.slice(-6);
  const guess = { rule: 'followUp', ordinal: 1 + random.below(9), leg: random.pick(['mentor', 'mentee']) };
  const window = random.below(6) === 0 ? guess : (recent[random.below(recent.length)] ?? guess);
  const instrument = programme.measurements.find((each) => each.instrument === window.rule);
  if (instrument !== undefined) return measurement(present, window);
  if (window.rule === 'statusReport')
    return act('coordinator', { type: 'SendStatusUpdate', rule: window.rule, ordinal: window.ordinal });
  return act('coordinator', {
    type: 'CompleteFollowUp',
    rule: 'followUp',
    ordinal: window.ordinal,
    leg: window.leg === 'mentor' ? 'mentor' : 'mentee',
    note: null,
  });
};

/** Answers to an instrument, for a window or outside the grid. */
export const measurement = ({ catalogue, random, fresh }: Present, { rule, ordinal, leg }: Asked): Act => {
  const low = random.below(4) === 0;
  const items = catalogue.instruments.findLast(({ id }) => id === rule);
  const scores = Object.fromEntries(
    (items?.items.value ?? []).map((item) => [item, low ? 1 : 3 + random.below(2)]),
  );
  const respondent = leg === 'mentor' ? 'mentor' : 'mentee';
  return act('coordinator', {
    type: 'ReceiveMeasurement',
    measurement: fresh(),
    instrument: rule,
    ordinal: random.below(5) === 0 ? null : ordinal,
    respondent,
    scores,
  });
};

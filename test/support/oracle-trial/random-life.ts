import { addDays, addMonths } from '#calendar';
import type { ContactChannel, Course, Party, Side } from '#courses';
import type { LocalDate, Role } from '#kernel';
import type { Catalogue, ProgrammeVersion } from '#programmes';
import type { GivenCommand } from '#use-cases/given-command';
import type { Random } from '../random.ts';

/** A command by someone, about today or, dated back, an earlier day. */
export interface Act {
  readonly command: GivenCommand;
  readonly as: Role;
  readonly on?: LocalDate;
}

/** A window that somebody has been reminded of. */
export interface Asked {
  readonly rule: string;
  readonly ordinal: number;
  readonly leg: string;
}

/** What people know when they decide what to do next. */
export interface Present {
  readonly random: Random;
  readonly programme: ProgrammeVersion;
  readonly catalogue: Catalogue;
  readonly course: Course;
  readonly today: LocalDate;
  readonly mentor: string;
  readonly asked: readonly Asked[];
  /** An id that nothing has had yet. */
  readonly fresh: () => string;
}

const act = (as: Role, command: GivenCommand, on?: LocalDate): Act => ({
  command,
  as,
  ...(on === undefined ? {} : { on }),
});

/** What the people around a course do next, all of it on one day; often nothing comes of it, as in life. */
export const nextActs = (present: Present): readonly Act[] => {
  const { course, random } = present;
  switch (course.state) {
    case 'received':
      return [random.below(6) === 0 ? endsEarly(present) : intake(present)];
    case 'incomplete':
      return random.below(4) === 0
        ? [endsEarly(present)]
        : [act('caseworker', { type: 'CompleteReferral', note: null })];
    case 'assessed':
      return [...grant(present), act('coordinator', { type: 'PlaceOnWaitingList' })];
    case 'waiting':
      return [random.below(7) === 0 ? endsEarly(present) : proposal(present)];
    case 'proposed':
      return answers(present);
    case 'intro':
      return introduction(present);
    case 'agreement':
      return agreement(present);
    case 'active':
      return [duringFollowUp(present)];
    case 'paused':
    case 'rematching':
      return [];
    case 'closing':
      return closing(present);
    case 'closed':
      return [];
    case 'postFollowUp':
      return answered(present);
    case 'archived':
    case 'declined':
    case 'rejected':
    case 'withdrawn':
      return [];
  }
};

/** How many days go by before they do it. */
export const daysUntilNext = ({ random, course }: Pick<Present, 'random' | 'course'>): number => {
  const long = random.below(12) === 0;
  switch (course.state) {
    case 'active':
      return long ? 15 + random.below(40) : random.below(12);
    case 'postFollowUp':
    case 'closed':
      return 20 + random.below(120);
    case 'waiting':
      return long ? 20 + random.below(60) : random.below(20);
    default:
      return long ? 10 + random.below(40) : random.below(7);
  }
};

const decider = ({ programme }: Present): Role =>
  programme.grantRequired.value ? 'caseworker' : 'coordinator';

export const referral = (random: Random, programme: string, on: LocalDate): Act =>
  act('coordinator', {
    type: 'SubmitReferral',
    programme,
    mentee: random.uuid(),
    channel: 'municipality',
    municipality: 'Søby',
    team: 'nord',
    caseworker: 'caseworker',
    coordinator: 'coordinator',
    consent: { textVersion: '1', on, laterContact: random.below(5) > 0 },
    reason: null,
  });

const intake = (present: Present): Act =>
  present.random.below(4) === 0
    ? act('coordinator', { type: 'ReturnReferral', missing: ['consent'], note: null })
    : act(decider(present), {
        type: 'AssessEligibility',
        age: 22,
        inTargetGroup: true,
        section85: false,
        exceptionReason: null,
      });

const endsEarly = (present: Present): Act =>
  present.random.pick([
    act('coordinator', { type: 'CitizenDeclines', reason: 'wishes', note: null }),
    act('coordinator', { type: 'WithdrawReferral', reason: 'flyttet' }),
    act(decider(present), {
      type: 'RejectReferral',
      reason: 'outsideTargetGroup',
      note: null,
      hearingHeld: true,
      complaintGuidance: '1',
    }),
  ]);

const hours = [0.5, 1, 2] as const;

const grant = ({ random, programme, today }: Present): readonly Act[] => {
  if (!programme.grantRequired.value) return [];
  const from = addDays(today, random.below(10) - 3);
  return [
    act('caseworker', {
      type: 'DecideGrant',
      from,
      to: random.below(3) === 0 ? addDays(from, 20 + random.below(150)) : addMonths(from, 6),
      hoursPerWeek: random.pick(hours),
      assessment: 'Mentorstøtten er afgørende',
      assessedBy: 'caseworker',
      under: { rule: 'mentor-agreement', occasionOn: null },
    }),
  ];
};

const proposal = ({ mentor }: Present): Act =>
  act('coordinator', {
    type: 'ProposeMatch',
    mentor,
    criteria: [{ criterion: 'area', points: 20 }],
    conflictOfInterest: false,
    explanation: null,
  });

/** The coordinator writes down what the two have said. */
const byPhone = 'Sagt i telefonen';

const answers = ({ random }: Present): readonly Act[] => {
  if (random.below(5) === 0) {
    const side = random.pick(['mentor', 'mentee'] as const);
    return [act('coordinator', { type: 'DeclineMatch', side, reason: 'noTime', note: byPhone })];
  }
  const sides = random.pick<readonly Side[]>([['mentor', 'mentee'], ['mentor'], ['mentee']]);
  return sides.map((side) => act('coordinator', { type: 'AcceptMatch', side, note: byPhone }));
};

const abort = act('coordinator', { type: 'AbortStartup', side: 'mentee', note: byPhone });

const introduction = ({ random }: Present): readonly Act[] => {
  if (random.below(12) === 0) return [abort];
  if (random.below(4) === 0) return [firstCall(random.pick(['mentor', 'mentee'] as const))];
  return [
    act('coordinator', { type: 'CompleteAlignment', participants: 'pair' }),
    act('coordinator', { type: 'HoldIntro', note: null }),
  ];
};

const firstCall = (leg: 'mentor' | 'mentee'): Act =>
  act('coordinator', { type: 'CompleteFollowUp', rule: 'followUp', ordinal: 1, leg, note: null });

/** Days on which counting goes wrong, if it does. */
const sharpDays: readonly LocalDate[] = [
  ...['2014-08-31', '2015-08-31', '2016-02-29', '2018-08-31', '2018-10-31', '2020-02-29', '2023-08-31'],
  ...['2023-10-31', '2024-02-29', '2015-12-25', '2015-12-31', '2016-01-01', '2023-12-24', '2024-03-31'],
];

const agreement = (present: Present): readonly Act[] => {
  const { random, course, programme, today, fresh } = present;
  if (course.state !== 'agreement') return [];
  if (random.below(20) === 0) return [abort];
  if (random.below(4) === 0) return [openWindow(present, 'followUp')];
  if (course.draft === null || random.below(8) === 0) return [draft(present)];
  const { version, signedBy } = course.draft;
  const missing = programme.signedBy.value.filter((party) => !signedBy.includes(party));
  if (missing.length > 0 && random.below(3) === 0)
    return missing.slice(0, 1).map((by) => signature(by, version));
  return [
    act('coordinator', { type: 'CompleteAlignment', participants: 'caseworker' }),
    act('coordinator', { type: 'SetGoal', goal: fresh(), author: 'mentee', ...aGoal }),
    ...missing.map((by) => signature(by, version)),
    ...programme.measurements.map(({ instrument }) =>
      act('coordinator', { type: 'WaiveBaseline', instrument, reason: 'notPossible', note: null }),
    ),
    ...(today >= course.draft.terms.start || random.below(3) === 0
      ? [act(decider(present), { type: 'ActivateAgreement', feedbackScopeShown: true })]
      : []),
  ];
};

const signature = (by: Party, version: number): Act =>
  act(by === 'caseworker' ? by : 'coordinator', { type: 'SignAgreement', by, version });

const aGoal = { text: 'Et fritidsjob', parent: null, focusArea: null };

const draft = ({ random, programme, course, today }: Present): Act => {
  const { min, max } = programme.durationMonths;
  const sharp = sharpDays.find((day) => day >= today && day <= addDays(today, 45));
  const start = sharp !== undefined && random.below(2) === 0 ? sharp : addDays(today, random.below(12) - 4);
  const months = min.value + random.below(max.value - min.value + 1);
  const wanted =
    random.below(6) === 0 ? addDays(addMonths(start, months), -random.below(20)) : addMonths(start, months);
  const granted = 'grant' in course ? (course.grant?.to ?? wanted) : wanted;
  return act('coordinator', {
    type: 'DraftAgreement',
    terms: {
      start,
      end: granted < wanted ? granted : wanted,
      hoursPerMonth: random.pick([2, 3, 4]),
      tasks: ['applications'],
    },
  });
};

const duringFollowUp = (present: Present): Act => {
  const { random, course, programme, today } = present;
  const chance = random.below(100);
  if (course.state !== 'active') throw new Error('nothing is followed up');
  const { end } = course.agreement.terms;
  if (chance < 48) return contact(present, today);
  if (chance < 58) return contact(present, addDays(today, -random.below(20)));
  if (chance < 61) return correction(present);
  if (chance < 88) return openWindow(present, undefined);
  if (chance < 91)
    return act('coordinator', {
      type: 'ExtendAgreement',
      end: addDays(end, 1 + random.below(120)),
      reason: 'Næsten i mål',
      grant: programme.grantRequired.value ? newGrant(present, end) : null,
    });
  if (chance < 93) return act('caseworker', { type: 'SetContactLimit', everyDays: 5 + random.below(8) });
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

const contact = ({ random, fresh }: Present, on: LocalDate): Act => {
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
const openWindow = (present: Present, rule: string | undefined): Act => {
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

const measurement = ({ catalogue, random, fresh }: Present, { rule, ordinal, leg }: Asked): Act => {
  const items = catalogue.instruments.findLast(({ id }) => id === rule);
  const scores = Object.fromEntries((items?.items.value ?? []).map((item) => [item, 1 + random.below(3)]));
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

const closing = (present: Present): readonly Act[] => {
  const { random, programme } = present;
  if (random.below(3) === 0) return [openWindow(present, undefined)];
  const as = decider(present);
  return [
    ...(['mentor', 'mentee'] as const).map((side) =>
      act(as, { type: 'HoldClosureInterview', side, note: null }),
    ),
    ...programme.measurements.map(({ instrument }) =>
      random.below(2) === 0
        ? act('coordinator', { type: 'MarkFinalMeasurementMissing', instrument, reason: 'Ikke truffet' })
        : measurement(present, { rule: instrument, ordinal: 0, leg: 'mentee' }),
    ),
    act(as, { type: 'RecordOutcome', category: 'education', evidence: 'document', since: null }),
    ...(programme.grantRequired.value ? [act(as, { type: 'ReconcileHours' })] : []),
    ...(random.below(2) === 0 ? [act(as, { type: 'CloseCourse', note: null })] : []),
  ];
};

const answered = ({ random, asked }: Present): readonly Act[] => {
  const last = asked.findLast(({ rule }) => rule === 'postClosure');
  return [
    act('coordinator', {
      type: 'RecordPostFollowUp',
      rule: 'postClosure',
      ordinal: random.below(5) === 0 ? 1 + random.below(3) : (last?.ordinal ?? 1),
      answer: random.below(2) === 0 ? { status: 'education', retained: true } : 'notReached',
    }),
  ];
};

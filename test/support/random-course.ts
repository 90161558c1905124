import { addDays } from '#calendar';
import { evolve, notReferred, type Course, type CourseEvent, type NotReferred } from '#courses';
import type { LocalDate, Text } from '#kernel';
import type { Random } from './random.ts';

type Told = Extract<CourseEvent, { type: 'ContactLogged' }>['data']['told'];
type Next = readonly CourseEvent[];

/** Events of one course that could have happened, at most so many, with a free text on some of them. */
export const randomCourse = (
  random: Random,
  mentors: readonly [string, ...string[]],
  length: number,
): CourseEvent[] => {
  let course: Course | NotReferred = notReferred;
  let on: LocalDate = addDays('2026-01-05', random.below(200));
  const events: CourseEvent[] = [];
  while (events.length < length) {
    on = addDays(on, random.below(9));
    const next = nextEvents(random, course, on, mentors);
    if (next.length === 0) break;
    for (const event of next) {
      course = evolve(course, event);
      events.push(event);
    }
  }
  return events;
};

const nextEvents = (
  random: Random,
  course: Course | NotReferred,
  on: LocalDate,
  mentors: readonly [string, ...string[]],
): Next => {
  switch (course.state) {
    case 'notReferred':
      return referral(random, on);
    case 'received':
      return random.pick<Next>([
        [{ type: 'EligibilityAssessed', data: { on, age: 20 + random.below(9), exception: false } }],
        [{ type: 'EligibilityAssessed', data: { on, age: null, exception: true } }],
        [{ type: 'ReferralReturnedForMoreInfo', data: { on, missing: ['consent'] } }],
      ]);
    case 'incomplete':
      return [{ type: 'ReferralCompleted', data: { on } }];
    case 'assessed':
      return [{ type: 'PlacedOnWaitingList', data: { on, since: on } }];
    case 'waiting':
    case 'rematching':
      return course.state === 'waiting' && random.below(12) === 0
        ? [{ type: 'CitizenDeclined', data: { on, reason: 'other' } }]
        : [
            {
              type: 'MatchProposed',
              data: {
                on,
                episode: course.episode,
                mentor: random.pick(mentors),
                criteria: [],
                expires: addDays(on, 7),
              },
            },
          ];
    case 'proposed': {
      const { episode, proposal } = course;
      return random.pick<Next>([
        [{ type: 'MatchDeclined', data: { on, episode, side: 'mentor', reason: 'noTime' } }],
        [
          { type: 'MatchAcceptedByMentor', data: { on, episode, onBehalf: false } },
          { type: 'MatchAcceptedByMentee', data: { on, episode, onBehalf: true } },
          { type: 'MatchConfirmed', data: { on, episode, mentor: proposal.mentor, place: 1 } },
        ],
      ]);
    }
    case 'intro':
    case 'agreement': {
      const { episode, match } = course;
      if (random.below(5) === 0)
        return [
          {
            type: 'MatchEpisodeEnded',
            data: { on, episode, mentor: match.mentor, reason: 'startupAborted', side: 'mentee' },
          },
        ];
      if (course.state === 'intro') return [{ type: 'IntroMeetingHeld', data: { on } }];
      const terms = { start: on, end: addDays(on, 180), hoursPerMonth: 3, tasks: [] };
      return [
        { type: 'AgreementDrafted', data: { on, version: 1, terms } },
        { type: 'AgreementActivated', data: { on, version: 1, terms } },
      ];
    }
    case 'active':
      return duringFollowUp(random, course, on);
    case 'paused':
      return [{ type: 'CourseResumed', data: { on, since: course.pause.since, end: null } }];
    case 'closing':
      return [
        {
          type: 'MatchEpisodeEnded',
          data: {
            on,
            episode: course.episode,
            mentor: course.match?.mentor ?? random.pick(mentors),
            reason: 'courseClosed',
            side: null,
          },
        },
        { type: 'CourseClosed', data: { on, kind: course.closure.kind } },
      ];
    case 'closed':
      return [{ type: 'PostFollowUpScheduled', data: { on } }];
    case 'postFollowUp':
      return [{ type: 'CourseArchived', data: { on } }];
    case 'archived':
    case 'declined':
    case 'rejected':
    case 'withdrawn':
    case 'disposed':
      return [];
  }
};

const referral = (random: Random, on: LocalDate): Next => [
  {
    type: 'ReferralReceived',
    data: {
      on,
      number: `F-${1000 + random.below(9000)}`,
      mentee: random.uuid(),
      channel: random.pick(['municipality', 'jobcentre', 'self']),
      municipality: random.pick([null, 'hillerod']),
      team: random.pick(['ung', 'job']),
      caseworker: random.pick([null, 'cw-1', 'cw-2']),
      coordinator: random.pick(['co-1', 'co-2']),
    },
    texts: { reason: text(random, 'henvisningsgrund') },
  },
  { type: 'CitizenAccepted', data: { on, textVersion: '1', laterContact: true } },
  {
    type: 'ProgrammeVersionPinned',
    data: { on, programme: 'bul', version: '2018', scheme: 'VOLUNTARY_BUSINESS' },
  },
];

const duringFollowUp = (
  random: Random,
  { ledger, episode, match }: Extract<Course, { state: 'active' }>,
  on: LocalDate,
): Next => {
  const told: Told = { by: 'mr-1', at: `${on}T10:00:00.000Z`, on };
  const contact = ledger.contacts[random.below(ledger.contacts.length + 1)];
  const all: readonly [Next, ...Next[]] = [
    [
      {
        type: 'ContactLogged',
        data: {
          on: addDays(on, -random.below(5)),
          contact: random.uuid(),
          channel: random.pick(['meeting', 'phone']),
          minutes: 30 + random.below(60),
          function: null,
          phoneReason: null,
          told,
        },
        texts: { note: text(random, 'samtalenote') },
      },
    ],
    [
      {
        type: 'FollowUpLegCompleted',
        data: { on, rule: 'followUp', ordinal: 1 + random.below(6), leg: random.pick(['mentor', 'mentee']) },
      },
    ],
    [
      {
        type: 'GoalSet',
        data: { on, goal: random.uuid(), author: 'mentee' },
        texts: { text: text(random, 'målet') },
      },
    ],
    [
      {
        type: 'MeasurementReceived',
        data: {
          on,
          measurement: random.uuid(),
          instrument: 'status',
          ordinal: 1,
          respondent: 'mentee',
          scores: { s: 3 },
          told,
        },
      },
    ],
    contact === undefined
      ? []
      : [
          {
            type: 'ContactCorrected',
            data: {
              on,
              contact: contact.contact,
              heldOn: addDays(contact.on, random.below(3)),
              channel: contact.channel,
              minutes: contact.minutes + 5,
              voided: random.below(4) === 0,
            },
          },
        ],
    random.below(8) === 0
      ? [
          {
            type: 'CoursePaused',
            data: { on, reason: 'illness', expectedReturn: addDays(on, 20), byMunicipality: false },
          },
        ]
      : [],
    random.below(8) === 0
      ? [
          {
            type: 'MatchEpisodeEnded',
            data: { on, episode, mentor: match.mentor, reason: 'rematch', side: 'mentor', why: 'moved' },
          },
        ]
      : [],
    random.below(8) === 0
      ? [{ type: 'ClosureStarted', data: { on, kind: 'planned', reason: null, automatic: false } }]
      : [],
  ];
  const next = random.pick(all);
  return next.length > 0 ? next : all[0];
};

/** Starts with the same unlikely word, so that a test can look for it where it must not be. */
export const canary = 'kanariefugl';
const text = (random: Random, what: string): Text => ({
  subject: random.uuid(),
  group: 'case',
  text: `${canary} ${what} ${random.below(1_000_000)}`,
});

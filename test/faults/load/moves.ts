import { addDays, addMonths } from '#calendar';
import type { Course } from '#courses';
import type { LocalDate } from '#kernel';
import { canaryText } from './canary.ts';

/** Who of those around a course gives a command. */
export type Giver = 'coordinator' | 'caseworker' | 'mentor' | 'mentee';

/** One command as somebody would give it: its name in the address, its body, and whose it is. */
export type Move = readonly [command: string, body: object, as: Giver];

export interface Seen {
  readonly course: Course;
  readonly today: LocalDate;
  /** Windows that are open now, by rule. */
  readonly next: readonly { readonly rule: string; readonly ordinal: unknown; readonly leg: string }[];
}

/** What people naturally do with a course as it is; some of it is refused, as in life. */
export const movesIn = ({ course, today, next }: Seen, mentors: readonly string[]): readonly Move[] => {
  const statutory = course.programme.id === 'ret-og-pligt';
  const decider: Giver = statutory ? 'caseworker' : 'coordinator';
  const instruments = instrumentsOf[course.programme.id] ?? [];
  switch (course.state) {
    case 'received':
      return [
        ...twice([
          'assess-eligibility',
          { age: course.programme.id === 'pift' ? 17 : 22, inTargetGroup: true, section85: false },
          decider,
        ] as const),
        ['return-referral', { missing: ['other'], note: canaryText }, 'coordinator'],
      ];
    case 'incomplete':
      return [['complete-referral', { note: canaryText }, 'coordinator']];
    case 'assessed':
      return [
        ...(statutory && course.grant === null ? [grant(today)] : []),
        ['place-on-waiting-list', {}, 'coordinator'],
      ];
    case 'waiting':
      return mentors.map((mentor) => [
        'propose-match',
        {
          mentor,
          criteria: [{ criterion: 'area', points: 20 }],
          conflictOfInterest: false,
          explanation: canaryText,
        },
        'coordinator',
      ]);
    case 'proposed':
      return [
        ...twice(['accept-match', { side: 'mentor' }, 'mentor'] as const),
        ...twice(['accept-match', { side: 'mentee' }, 'mentee'] as const),
        ['accept-match', { side: 'mentee', note: canaryText }, 'coordinator'],
        ['decline-match', { side: 'mentor', reason: 'noTime' }, 'mentor'],
      ];
    case 'intro':
      return [
        ['complete-alignment', { participants: 'pair' }, 'mentor'],
        [
          'schedule-intro',
          { date: addDays(today, 1), time: '10:00', place: 'publicPlace', address: canaryText },
          'coordinator',
        ],
        ...twice(['hold-intro', { note: canaryText }, 'mentor'] as const),
      ];
    case 'agreement':
      return [
        ['set-goal', { author: 'mentee', text: canaryText }, 'mentee'],
        ['complete-alignment', { participants: 'caseworker' }, 'coordinator'],
        ...(course.draft === null ? [draft(today)] : signatures(course.draft.version, statutory)),
        ...instruments.map((instrument): Move => [
          'waive-baseline',
          { instrument, reason: 'notPossible' },
          'coordinator',
        ]),
        ['activate-agreement', { feedbackScopeShown: true }, decider],
        ['activate-agreement', { feedbackScopeShown: true }, decider],
      ];
    case 'active':
      return [
        ...[30, 45, 60, 90].map((minutes): Move => [
          'log-contact',
          { channel: 'meeting', minutes, note: canaryText },
          minutes > 45 ? 'mentor' : 'coordinator',
        ]),
        ...next
          .filter(({ rule }) => rule === 'followUp')
          .map(({ ordinal, leg }): Move => [
            'complete-follow-up',
            { rule: 'followUp', ordinal, leg, note: canaryText },
            'coordinator',
          ]),
        ...next
          .filter(({ rule }) => rule === 'statusReport')
          .map(({ ordinal }): Move => [
            'send-status-update',
            { rule: 'statusReport', ordinal },
            'coordinator',
          ]),
        ['set-goal', { author: 'mentor', text: canaryText }, 'mentor'],
        ['start-closure', { kind: 'early', reason: 'goalReached', note: canaryText }, decider],
      ];
    case 'paused':
      return [['resume-course', { note: canaryText }, decider]];
    case 'rematching':
      return mentors.map((mentor) => [
        'propose-match',
        {
          mentor,
          criteria: [{ criterion: 'area', points: 20 }],
          conflictOfInterest: false,
          explanation: canaryText,
        },
        'coordinator',
      ]);
    case 'closing':
      return [
        ['hold-closure-interview', { side: 'mentor', note: canaryText }, decider],
        ['hold-closure-interview', { side: 'mentee' }, decider],
        ['record-outcome', { category: 'internship', evidence: 'menteeStatement' }, decider],
        ...instruments.map((instrument): Move => [
          'mark-final-measurement-missing',
          { instrument, reason: canaryText },
          decider,
        ]),
        ...(statutory ? [['reconcile-hours', {}, decider] as const] : []),
        ...twice(['close-course', { note: canaryText }, decider] as const),
      ];
    case 'closed':
    case 'postFollowUp':
      return next
        .filter(({ rule }) => rule === 'postClosure')
        .map(({ ordinal }) => [
          'record-post-follow-up',
          { rule: 'postClosure', ordinal, status: 'internship' },
          'coordinator',
        ]);
    case 'archived':
    case 'declined':
    case 'rejected':
    case 'withdrawn':
    case 'disposed':
      return [];
  }
};

/** What turns a course from its way; seldom. */
export const turns: readonly [Move, ...Move[]] = [
  ['withdraw-referral', { reason: canaryText }, 'coordinator'],
  ['citizen-declines', { reason: 'wishes', note: canaryText }, 'mentee'],
  ['abort-startup', { side: 'mentee', note: canaryText }, 'coordinator'],
  ['log-contact', { channel: 'phone', minutes: 15 }, 'mentee'],
];

const instrumentsOf: Readonly<Record<string, readonly string[]>> = {
  bul: ['status'],
  pift: ['who5'],
  'ret-og-pligt': ['progression'],
};

const twice = (move: Move): readonly Move[] => [move, move];

const grant = (today: LocalDate): Move => [
  'decide-grant',
  {
    from: today,
    to: addDays(today, 180),
    hoursPerWeek: 1,
    assessment: canaryText,
    assessedBy: 'nydansk-caseworker',
  },
  'caseworker',
];

const draft = (today: LocalDate): Move => [
  'draft-agreement',
  { terms: { start: today, end: addMonths(today, 4), hoursPerMonth: 3, tasks: ['applications'] } },
  'coordinator',
];

const signatures = (version: number, statutory: boolean): readonly Move[] => [
  ['sign-agreement', { by: 'mentor', version }, 'mentor'],
  ['sign-agreement', { by: 'mentee', version }, 'mentee'],
  ...(statutory ? [['sign-agreement', { by: 'caseworker', version }, 'caseworker'] as const] : []),
];

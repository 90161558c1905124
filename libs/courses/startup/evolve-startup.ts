import type { LocalDate } from '#kernel';
import type { AgreementPending, Rematching, Waiting } from '../course.ts';
import { from } from '../evolution.ts';
import type { CourseIn, Evolution } from '../evolution.ts';
import { knownOf } from '../known.ts';
import { appoint } from '../logbook/appointments.ts';
import { ruleOut } from '../matching/ruled-out.ts';
import { begin, end, goOn } from '../occasions.ts';
import { goneOn } from '../standstill.ts';

const withBaseline = (course: AgreementPending, instrument: string): AgreementPending => ({
  ...course,
  baseline: course.baseline.includes(instrument) ? course.baseline : [...course.baseline, instrument],
});

type Matched = CourseIn<'intro' | 'agreement' | 'active' | 'paused'>;

/**
 * On the list with its old date when nothing had begun; first in the queue when a running course lost its mentor. There the
 * suspended agreement still ends on its day.
 */
const lookForAnother = (course: Matched, on: LocalDate): Waiting | Rematching => {
  const known = goneOn({ ...knownOf(course), episode: course.episode + 1 }, on);
  const suspended = 'agreement' in course ? course.agreement : course.suspended;
  const since = 'waitingSince' in course ? course.waitingSince : on;
  const searching = { ...known, grant: course.grant, waitingSince: since };
  return begin(
    suspended === null
      ? { ...searching, state: 'waiting' }
      : goOn({ ...searching, state: 'rematching', suspended }, 'agreementEnd'),
    'waitingSince',
    on,
  );
};

const draftedOn = ({ occasions }: AgreementPending): LocalDate | undefined =>
  occasions.findLast(({ anchor }) => anchor === 'agreementDrafted')?.on;

/** What the events of the startup phase make of a course. */
export const evolveStartup: Evolution<
  | 'IntroMeetingScheduled'
  | 'IntroMeetingHeld'
  | 'ExpectationAlignmentCompleted'
  | 'MatchEpisodeEnded'
  | 'AgreementDrafted'
  | 'AgreementSigned'
  | 'BaselineMeasured'
  | 'BaselineWaived'
  | 'AgreementActivated'
> = {
  IntroMeetingScheduled: from(['intro'], (course, { on, date, time, place }) => ({
    ...course,
    appointment: { date, time, place },
    ledger: {
      ...course.ledger,
      ...appoint(course.ledger, on, { kind: 'intro', date, time, place, episode: course.episode }),
    },
  })),
  IntroMeetingHeld: from(['intro'], (course, { on }) =>
    begin(
      end(
        {
          ...knownOf(course),
          state: 'agreement',
          grant: course.grant,
          waitingSince: course.waitingSince,
          suspended: course.suspended,
          match: course.match,
          aligned: course.aligned,
          introHeldOn: on,
          draft: null,
          baseline: [],
        },
        on,
        'matchConfirmed',
      ),
      'introHeld',
      on,
    ),
  ),
  ExpectationAlignmentCompleted: from(['intro', 'agreement'], (course, { participants }) => ({
    ...course,
    aligned: [...course.aligned, participants],
  })),
  /** Within closure the episode ends and the course stays; else it goes back to where a match is looked for. */
  MatchEpisodeEnded: from(['intro', 'agreement', 'active', 'paused', 'closing'], (course, { on, mentor }) => {
    const ended = end(
      course,
      on,
      'matchConfirmed',
      'introHeld',
      'agreementDrafted',
      'agreementStart',
      'pauseReturn',
    );
    return ended.state === 'closing'
      ? ended
      : lookForAnother({ ...ended, ruledOut: ruleOut(ended, mentor, 'earlierMatch') }, on);
  }),
  AgreementDrafted: from(['agreement'], (course, { on, version, terms }) =>
    begin(
      end({ ...course, draft: { version, terms, signedBy: [] } }, on, 'agreementDrafted'),
      'agreementDrafted',
      on,
    ),
  ),
  AgreementSigned: from(['agreement'], (course, { on, by, version }) => ({
    ...course,
    ledger: {
      ...course.ledger,
      signatures: [
        ...course.ledger.signatures,
        { by, version, episode: course.episode, on, draftedOn: draftedOn(course) ?? on },
      ],
    },
    draft: course.draft && { ...course.draft, signedBy: [...course.draft.signedBy, by] },
  })),
  BaselineMeasured: from(
    ['agreement'],
    (course, { on, measurement, instrument, respondent, scores, told }) => ({
      ...withBaseline(course, instrument),
      ledger: {
        ...course.ledger,
        measurements: [
          ...course.ledger.measurements,
          {
            measurement,
            episode: course.episode,
            instrument,
            ordinal: 0,
            respondent,
            on,
            scores,
            told,
            voided: false,
          },
        ],
      },
    }),
  ),
  BaselineWaived: from(['agreement'], (course, { instrument }) => withBaseline(course, instrument)),
  AgreementActivated: from(['agreement'], (course, { on, version, terms }) => {
    const active = end(
      {
        ...knownOf(course),
        state: 'active' as const,
        grant: course.grant,
        match: course.match,
        agreement: { version, terms },
      },
      on,
      'agreementDrafted',
    );
    return begin(begin(active, 'agreementStart', terms.start), 'agreementEnd', terms.end);
  }),
};

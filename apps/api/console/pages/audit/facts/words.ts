import type { LocalText } from '#calendar';
import type { Course, Goal, Grant } from '#courses';
import type { LocalDate } from '#kernel';
import type { Dictionary } from '../../../language/dictionary.ts';
import { counted, number, shortDate } from '../../../language/formats.ts';
import { coded } from '../values.ts';

type Pause = Extract<Course, { state: 'paused' }>['pause'];
type Appointment = NonNullable<Extract<Course, { state: 'intro' }>['appointment']>;

const goalStatuses: Readonly<Record<Goal['status'], LocalText>> = {
  open: { da: 'åbent', en: 'open' },
  achieved: { da: 'nået', en: 'reached' },
  dropped: { da: 'opgivet', en: 'given up' },
};

const menteesWords = {
  confirmed: { da: 'bekræftet af mentee', en: 'confirmed by the mentee' },
  disputed: { da: 'bestridt af mentee', en: 'disputed by the mentee' },
} as const;

const dated = (da: string, en: string) => (date: LocalDate) => ({
  da: `${da} ${shortDate('da', date)}`,
  en: `${en} ${shortDate('en', date)}`,
});

const of = (da: string, en: string) => (what: LocalText) => ({
  da: `${da} ${what.da}`,
  en: `${en} ${what.en}`,
});

/** The words for how a course stands. */
export const factWords = {
  // groups
  status: { da: 'Status', en: 'Status' },
  matchGroup: { da: 'Match', en: 'Match' },
  agreementGroup: { da: 'Aftale og bevilling', en: 'Agreement and grant' },
  goals: { da: 'Mål', en: 'Goals' },
  contacts: { da: 'Kontakter', en: 'Contacts' },
  measurements: { da: 'Målinger', en: 'Measurements' },
  concerns: { da: 'Bekymringer', en: 'Concerns' },
  duties: { da: 'Frister', en: 'Deadlines' },
  // status
  state: { da: 'Tilstand', en: 'State' },
  programme: { da: 'Ordning', en: 'Programme' },
  basis: { da: 'Retsgrundlag', en: 'Legal basis' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  team: { da: 'Team', en: 'Team' },
  caseworker: { da: 'Sagsbehandler', en: 'Caseworker' },
  coordinator: { da: 'Koordinator', en: 'Coordinator' },
  consent: { da: 'Samtykke', en: 'Consent' },
  givenOn: dated('givet', 'given'),
  consentWithdrawn: { da: 'Samtykke trukket tilbage', en: 'Consent withdrawn' },
  graduation: { da: 'Færdig med uddannelsen', en: 'Graduates' },
  legalHold: { da: 'Må ikke slettes', en: 'Legal hold' },
  yes: { da: 'ja', en: 'yes' },
  // match
  waitingSince: { da: 'På venteliste siden', en: 'Waiting since' },
  proposal: { da: 'Foreslået match', en: 'Match proposed' },
  mentorUntil: (mentor: LocalText, until: LocalDate) => ({
    da: `mentor ${mentor.da}, svar senest ${shortDate('da', until)}`,
    en: `mentor ${mentor.en}, answer by ${shortDate('en', until)}`,
  }),
  acceptedBy: of('ja fra', 'yes from'),
  match: { da: 'Match', en: 'Match' },
  mentorSince: (mentor: LocalText, since: LocalDate) => ({
    da: `mentor ${mentor.da} siden ${shortDate('da', since)}`,
    en: `mentor ${mentor.en} since ${shortDate('en', since)}`,
  }),
  episode: { da: 'Match nummer', en: 'Match number' },
  nth: (n: number) => ({ da: number('da', n), en: number('en', n) }),
  aligned: { da: 'Forventninger afstemt med', en: 'Expectations aligned with' },
  intro: { da: 'Første møde aftalt til', en: 'First meeting arranged for' },
  meeting: ({ date, time, place }: Appointment) => ({
    da: `${shortDate('da', date)} kl. ${time}, ${coded(place).da}`,
    en: `${shortDate('en', date)} at ${time}, ${coded(place).en}`,
  }),
  introHeld: { da: 'Første møde holdt', en: 'First meeting held' },
  baseline: { da: 'Startmåling gjort eller fravalgt', en: 'Baseline measured or waived' },
  // agreement
  draft: (version: number) => ({ da: `Udkast ${version}`, en: `Draft ${version}` }),
  agreement: (version: number) => ({ da: `Aftale ${version}`, en: `Agreement ${version}` }),
  terms: (start: LocalDate, end: LocalDate, hours: number) => ({
    da: `${shortDate('da', start)} – ${shortDate('da', end)}, ${number('da', hours)} timer om måneden`,
    en: `${shortDate('en', start)} – ${shortDate('en', end)}, ${number('en', hours)} hours a month`,
  }),
  signedBy: of('underskrevet af', 'signed by'),
  grant: { da: 'Bevilling', en: 'Grant' },
  granted: ({ from, to, hoursPerWeek }: Grant) => ({
    da: `${shortDate('da', from)} – ${shortDate('da', to)}, ${number('da', hoursPerWeek)} timer om ugen`,
    en: `${shortDate('en', from)} – ${shortDate('en', to)}, ${number('en', hoursPerWeek)} hours a week`,
  }),
  pause: { da: 'Pause', en: 'Pause' },
  pausedFrom: ({ since, expectedReturn }: Pause) => ({
    da: `fra ${shortDate('da', since)}, ventes tilbage ${shortDate('da', expectedReturn)}`,
    en: `from ${shortDate('en', since)}, expected back ${shortDate('en', expectedReturn)}`,
  }),
  closure: { da: 'Afslutning', en: 'Closure' },
  closed: { da: 'Afsluttet', en: 'Closed' },
  onDay: dated('den', 'on'),
  closureTalk: (side: LocalText) => ({
    da: `Afslutningssamtale, ${side.da.toLowerCase()}`,
    en: `Closure talk, ${side.en.toLowerCase()}`,
  }),
  held: { da: 'holdt', en: 'held' },
  attempts: (count: number) =>
    counted(count, { da: 'forsøg', en: 'attempt' }, { da: 'forsøg', en: 'attempts' }),
  outcome: { da: 'Udfald', en: 'Outcome' },
  hours: { da: 'Timer', en: 'Hours' },
  reconciled: { da: 'afstemt', en: 'reconciled' },
  // logbook
  goal: (nth: number) => ({ da: `Mål ${nth}`, en: `Goal ${nth}` }),
  goalStatus: (status: Goal['status']) => goalStatuses[status],
  revised: (times: number) => ({ da: `omformuleret ${times} gange`, en: `reworded ${times} times` }),
  confirmedBy: of('bekræftet af', 'confirmed by'),
  contactOn: dated('Kontakt', 'Contact'),
  minutes: (minutes: number) => ({ da: `${minutes} min.`, en: `${minutes} min` }),
  menteesWord: (word: keyof typeof menteesWords): LocalText => menteesWords[word],
  voided: { da: 'tæller ikke', en: 'does not count' },
  measuredOn: dated('Måling', 'Measurement'),
  concernOn: dated('Bekymring', 'Concern'),
  triaged: dated('vurderet', 'triaged'),
  escalated: of('videre til', 'escalated to'),
  resolved: dated('løst', 'resolved'),
  overdue: { da: 'over fristen', en: 'overdue' },
} satisfies Dictionary;

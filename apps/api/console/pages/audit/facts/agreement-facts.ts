import type { Agreement, AgreementTerms, Course, Draft } from '#courses';
import { beside, coded, listed } from '../values.ts';
import { fact, type Fact } from './fact.ts';
import { factWords as words } from './words.ts';

/** What is agreed and granted, and what stands in its way. */
export const agreementFacts = (course: Course): readonly Fact[] => [
  ...('draft' in course && course.draft !== null ? draftFact(course.draft) : []),
  ...('agreement' in course && course.agreement !== null ? agreementFact(course.agreement) : []),
  ...course.ledger.grants.flatMap((grant, index) =>
    fact(`grant:${index}`, words.grant, words.granted(grant)),
  ),
  ...('pause' in course ? fact('pause', words.pause, words.pausedFrom(course.pause)) : []),
  ...('closure' in course ? closureFacts(course.closure) : []),
  ...('closedOn' in course ? fact('closed', words.closed, words.onDay(course.closedOn)) : []),
];

const inWords = ({ start, end, hoursPerMonth, tasks }: AgreementTerms) =>
  beside(words.terms(start, end, hoursPerMonth), tasks.length === 0 ? null : listed(tasks.map(coded)));

const draftFact = ({ version, terms, signedBy }: Draft): readonly Fact[] =>
  fact(
    'draft',
    words.draft(version),
    beside(inWords(terms), signedBy.length === 0 ? null : words.signedBy(listed(signedBy.map(coded)))),
  );

const agreementFact = ({ version, terms }: Agreement): readonly Fact[] =>
  fact('agreement', words.agreement(version), inWords(terms));

const closureFacts = ({
  kind,
  startedOn,
  interviews,
  outcome,
  hours,
}: Extract<Course, { state: 'closing' }>['closure']): readonly Fact[] => [
  ...fact('closure', words.closure, beside(coded(kind), words.onDay(startedOn))),
  ...(['mentor', 'mentee'] as const).flatMap((side) =>
    fact(
      `interview:${side}`,
      words.closureTalk(coded(side)),
      interviews[side].held ? words.held : words.attempts(interviews[side].attemptedOn.length),
    ),
  ),
  ...fact('outcome', words.outcome, outcome && beside(coded(outcome.category), coded(outcome.evidence))),
  ...fact('hours', words.hours, hours === null ? null : words.reconciled),
];

import type { Concern, Contact, Course, Goal, Measurement } from '#courses';
import { beside, coded, dateIn, listed } from '../values.ts';
import { fact, type Fact } from './fact.ts';
import { factWords as words } from './words.ts';

/** What they work towards; the words of a goal are encrypted, and not shown here. */
export const goalFacts = ({ ledger }: Course): readonly Fact[] =>
  ledger.goals.flatMap((goal, index) => fact(`goal:${goal.goal}`, words.goal(index + 1), goalIn(goal)));

const goalIn = ({ status, on, author, focusArea, revisions, confirmedBy }: Goal) =>
  beside(
    words.goalStatus(status),
    dateIn(on),
    coded(author),
    focusArea && coded(focusArea),
    revisions.length === 0 ? null : words.revised(revisions.length),
    confirmedBy.length === 0 ? null : words.confirmedBy(listed(confirmedBy.map(coded))),
  );

export const contactFacts = ({ ledger }: Course): readonly Fact[] =>
  ledger.contacts.flatMap((contact) =>
    fact(`contact:${contact.contact}`, words.contactOn(contact.on), contactIn(contact)),
  );

const contactIn = ({ channel, minutes, place, menteesWord, voided }: Contact) =>
  beside(
    coded(channel),
    words.minutes(minutes),
    place && coded(place),
    menteesWord === null ? null : words.menteesWord(menteesWord),
    voided ? words.voided : null,
  );

export const measurementFacts = ({ ledger }: Course): readonly Fact[] =>
  ledger.measurements.flatMap((measurement) =>
    fact(
      `measurement:${measurement.measurement}`,
      words.measuredOn(measurement.on),
      measurementIn(measurement),
    ),
  );

const measurementIn = ({ instrument, respondent, voided }: Measurement) =>
  beside(coded(instrument), coded(respondent), voided ? words.voided : null);

export const concernFacts = ({ ledger }: Course): readonly Fact[] =>
  ledger.concerns.flatMap((concern) =>
    fact(`concern:${concern.concern}`, words.concernOn(concern.on), concernIn(concern)),
  );

const concernIn = ({ severity, kind, triagedOn, escalatedTo, resolvedOn }: Concern) =>
  beside(
    coded(severity),
    coded(kind),
    triagedOn === null ? null : words.triaged(triagedOn),
    escalatedTo.length === 0 ? null : words.escalated(listed(escalatedTo.map(coded))),
    resolvedOn === null ? null : words.resolved(resolvedOn),
  );

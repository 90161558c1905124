import type { LocalText } from '#calendar';
import type { LocalDate } from '#kernel';
import { instrumentOf, ruleAt } from '#programmes';
import { programmeOf } from './programme-of.ts';
import type { FormOption } from '#use-cases/form-view';
import { choiceWord, choiceWordOf } from '#use-cases/words/choice-words';
import { shortDate } from '../../language/formats.ts';
import { textOptions } from '../../parts/agreed-texts.tsx';
import { beside, inBoth } from './in-both.ts';
import type { Ground } from './ground.ts';
import { words } from './words.ts';

/** Undefined: in this role it is typed. */
type Options = (ground: Ground) => readonly FormOption[] | undefined;

const on = (date: LocalDate): LocalText => inBoth((language) => shortDate(language, date));
const same = (text: string): LocalText => ({ da: text, en: text });
const worded = (value: string): LocalText => choiceWordOf(value) ?? same(value);

const goals: Options = ({ view: { course } }) =>
  course.ledger.goals
    .filter(({ status }) => status === 'open')
    .map((goal) => ({
      value: goal.goal,
      text: beside(
        words.goalOf(choiceWord(goal.author)),
        ...(goal.focusArea === null ? [] : [choiceWord(goal.focusArea)]),
        on(goal.on),
      ),
    }));

const contacts: Options = ({ view: { course } }) =>
  course.ledger.contacts
    .filter(({ voided }) => !voided)
    .toReversed()
    .map(({ contact, on: heldOn, channel, minutes }) => ({
      value: contact,
      text: beside(on(heldOn), choiceWord(channel), words.minutes(minutes)),
    }));

const concerns: Options = ({ view: { course } }) =>
  course.ledger.concerns
    .filter(({ resolvedOn }) => resolvedOn === null)
    .map(({ concern, kind, severity, on: raisedOn }) => ({
      value: concern,
      text: beside(choiceWord(kind), choiceWord(severity), on(raisedOn)),
    }));

const measurements: Options = ({ catalogue, view: { course } }) =>
  course.ledger.measurements
    .filter(({ voided }) => !voided)
    .toReversed()
    .map(({ measurement, instrument, respondent, on: measuredOn }) => ({
      value: measurement,
      text: beside(
        instrumentOf(catalogue, instrument)?.name ?? same(instrument),
        choiceWord(respondent),
        on(measuredOn),
      ),
    }));

const instruments: Options = (ground) =>
  programmeOf(ground).measurements.map(({ instrument }) => ({
    value: instrument,
    text: instrumentOf(ground.catalogue, instrument)?.name ?? same(instrument),
  }));

const consentTexts: Options = ({ catalogue, view: { at } }) => textOptions(catalogue, 'consent', at);

/** Those of the programme that are in force today. */
const provisions: Options = (ground) =>
  programmeOf(ground).legalRules.flatMap((id) => {
    const rule = ruleAt(ground.catalogue, id, ground.view.at);
    return rule === undefined ? [] : [{ value: id, text: rule.title }];
  });

const outcomes: Options = (ground) =>
  programmeOf(ground).outcomes.categories.value.map((value) => ({ value, text: choiceWord(value) }));

const laterVersions: Options = ({ catalogue, view: { course } }) =>
  catalogue.programmes
    .filter(({ id, version }) => id === course.programme.id && version > course.programme.version)
    .map(({ version, name }) => ({ value: version, text: beside(name, same(version)) }));

const signatures: Options = ({ view: { course } }) =>
  [...new Set(course.ledger.signatures.map(({ version }) => version))].map((version) => ({
    value: String(version),
    text: same(String(version)),
  }));

const answersAfter: Options = ({ view: { course } }) =>
  course.ledger.postFollowUps.map(({ ordinal, on: toldOn, status }) => ({
    value: String(ordinal),
    text: beside(on(toldOn), ...(status === null ? [] : [choiceWord(status)])),
  }));

/** The mentor who is proposed or matched. */
const presentMentor: Options = ({ view: { course } }) => {
  if (course.state === 'proposed') return [{ value: course.proposal.mentor, text: words.proposedMentor }];
  return 'match' in course && course.match !== null
    ? [{ value: course.match.mentor, text: words.presentMentor }]
    : [];
};

const ruledOut: Options = ({ view: { course } }) =>
  course.ruledOut.map(({ mentor, why }) => ({ value: mentor, text: worded(why) }));

const quarter = 15;

/** On a phone one picks quarters of an hour, up to four hours; staff types minutes. */
const quarters: Options = ({ role }) =>
  role === 'mentor' || role === 'mentee'
    ? Array.from({ length: 16 }, (_, index) => {
        const minutes = (index + 1) * quarter;
        return { value: String(minutes), text: words.minutes(minutes) };
      })
    : undefined;

const staff = (ids: readonly string[]): readonly FormOption[] =>
  ids.map((value) => ({ value, text: same(value) }));
const caseworkers: Options = ({ colleagues }) => staff(colleagues.caseworkers);
const coordinators: Options = ({ colleagues }) => staff(colleagues.coordinators);
const everyone: Options = ({ colleagues }) =>
  staff([...new Set([...colleagues.coordinators, ...colleagues.caseworkers])]);

/**
 * Fields that name things of the course, of its programme or of the house, and what there is to choose among. `Command.field` where
 * one command means something of its own.
 */
const options: Readonly<Record<string, Options>> = {
  goal: goals,
  parent: goals,
  contact: contacts,
  concern: concerns,
  measurement: measurements,
  instrument: instruments,
  textVersion: consentTexts,
  category: outcomes,
  'LogContact.minutes': quarters,
  'under.rule': provisions,
  'grant.under.rule': provisions,
  'MigrateProgramme.version': laterVersions,
  'CorrectSignature.version': signatures,
  'CorrectPostFollowUp.ordinal': answersAfter,
  'VetoMentor.mentor': presentMentor,
  'LiftVeto.mentor': ruledOut,
  caseworker: caseworkers,
  coordinator: coordinators,
  assessedBy: caseworkers,
  acceptedBy: everyone,
  'ReassignCaseworker.to': caseworkers,
  'ReassignCoordinator.to': coordinators,
};

/** Undefined: the field is typed, or its answers are its own. Nobody in the house's list: ids are typed. */
export const optionsFor = (name: string, ground: Ground): readonly FormOption[] | undefined => {
  const key = [`${ground.action}.${name}`, name].find((each) => Object.hasOwn(options, each));
  const found = key === undefined ? undefined : options[key]?.(ground);
  return found?.length === 0 && isStaff(key) ? undefined : found;
};

const isStaff = (key: string | undefined): boolean => {
  const source = key === undefined ? undefined : options[key];
  return source === caseworkers || source === coordinators || source === everyone;
};

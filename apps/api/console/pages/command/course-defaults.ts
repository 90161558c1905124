import { addDays, addMonths } from '#calendar';
import { concernOf } from '#courses/concerns/concern-of';
import { agreedTexts } from '#programmes';
import type { FormField } from '#use-cases/form-view';
import { oneTyped, type Typed } from '../../forms/typed.ts';
import { writeForm } from '../../forms/write-form.ts';
import { programmeOf } from './programme-of.ts';
import type { Ground } from './ground.ts';
import { windowFilledIn } from './windows.ts';

/** What a form is filled in with before anyone has typed: what the course knows already. */
type Known = (ground: Ground) => object;

const terms: Known = (ground) => {
  const { course, at } = ground.view;
  if (course.state === 'agreement' && course.draft !== null) return { terms: course.draft.terms };
  const { durationMonths, dose } = programmeOf(ground);
  return {
    terms: {
      start: at,
      end: addDays(addMonths(at, durationMonths.max.value), -1),
      ...(dose.per === 'month' && { hoursPerMonth: dose.hours.value }),
    },
  };
};

const contact: Known = ({ view: { course }, typed }) => {
  const told = course.ledger.contacts.find((each) => each.contact === oneTyped(typed, 'contact'));
  return told === undefined ? {} : { heldOn: told.on, channel: told.channel, minutes: told.minutes };
};

const measurement: Known = ({ view: { course }, typed }) => {
  const told = course.ledger.measurements.find((each) => each.measurement === oneTyped(typed, 'measurement'));
  return told === undefined ? {} : { measuredOn: told.on, scores: told.scores };
};

const draft: Known = ({ view: { course } }) =>
  course.state === 'agreement' && course.draft !== null ? { version: course.draft.version } : {};

const wishes: Known = ({ view: { course } }) => course.wishes ?? {};

const grant: Known = ({ me, role }) => (role === 'caseworker' ? { assessedBy: me } : {});

/** The concern that the duty is about; else the only one that nobody has seen to. */
const concern: Known = (ground) => {
  const { concerns } = ground.view.course.ledger;
  const window = windowFilledIn(ground);
  const [first, another] = concerns.filter(({ triagedOn }) => triagedOn === null);
  const about = window === undefined ? undefined : concernOf(concerns, window);
  const only = another === undefined ? first : undefined;
  return { concern: (about ?? only)?.concern ?? null };
};

/** What became of a meeting, became of it on its day. */
const dayOfMeeting: Known = (ground) => {
  const window = windowFilledIn(ground);
  return window?.rule === 'appointment' && window.due <= ground.view.at ? { on: window.due } : {};
};

/** One who is told that an agreement ends closes it as planned. */
const closure: Known = ({ typed }) =>
  ['endWarning', 'agreementEnd'].includes(oneTyped(typed, 'rule')) ? { kind: 'planned' } : {};

const consentText: Known = ({ catalogue, view: { at } }) => ({
  textVersion: agreedTexts(catalogue, 'consent', at)[0]?.version ?? null,
});

const known: Readonly<Partial<Record<Ground['action'], Known>>> = {
  DraftAgreement: terms,
  SignAgreement: draft,
  CorrectContact: contact,
  CorrectMeasurement: measurement,
  RecordMatchWishes: wishes,
  DecideGrant: grant,
  GiveConsent: consentText,
  TriageConcern: concern,
  HoldIntro: dayOfMeeting,
  LogContact: dayOfMeeting,
  RecordNoShow: dayOfMeeting,
  StartClosure: closure,
};

/** Whoever speaks for himself alone is not asked who he is. */
const ownSide = ['side', 'by', 'respondent', 'author', 'leg'] as const;
const speaksForItself = ({ role }: Ground): boolean => role === 'mentor' || role === 'mentee';

/** The form as it stands when it is opened: what the course knows, over it what the link says. */
export const withDefaults = (fields: readonly FormField[], ground: Ground): Typed => {
  const { action, typed, role } = ground;
  const leg = oneTyped(typed, 'leg');
  const sided = speaksForItself(ground) ? role : leg;
  const sides = fields
    .filter(({ name }) => sided !== '' && ownSide.some((each) => each === name))
    .filter(({ input }) => input.kind === 'choice' && input.options.some(({ value }) => value === sided))
    .map(({ name }) => [name, sided] as const);
  return { ...writeForm(fields, known[action]?.(ground) ?? {}), ...Object.fromEntries(sides), ...typed };
};

/** Fields that the link or the role has settled: they go along unseen. */
export const settledIn = (ground: Ground): ReadonlySet<string> =>
  new Set([
    ...['rule', 'ordinal', 'leg', 'instrument', 'measurement', 'criteria'].filter((name) =>
      isGiven(ground.typed, name),
    ),
    ...(ground.action === 'ProposeMatch' ? ['mentor'] : []),
    ...(ground.action === 'SignAgreement' || ground.action === 'MigrateProgramme' ? ['version'] : []),
    ...(speaksForItself(ground) ? ownSide : []),
  ]);

const isGiven = (typed: Typed, name: string): boolean =>
  Object.keys(typed).some((each) => each === name || each.startsWith(`${name}.`));

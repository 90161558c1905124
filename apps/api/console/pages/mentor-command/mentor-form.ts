import type { LocalDate } from '#kernel';
import type { MentorAction } from '#mentors';
import { agreedTexts, trainingModules, trainingName, type AgreedText, type Catalogue } from '#programmes';
import type { FormOption } from '#use-cases/form-view';
import { formOf } from '#use-cases/form-view';
import type { MentorEndpoint } from '#use-cases/mentor-endpoint';
import type { MentorView } from '#use-cases/queries/read-mentor';
import { commandName } from '#use-cases/words/command-names';
import type { MentorEntry } from '#views/mentors';
import type { FormGiven } from '../../forms/command-form.tsx';
import { formGiven } from '../../forms/form-given.ts';
import type { Typed } from '../../forms/typed.ts';
import { writeForm } from '../../forms/write-form.ts';
import { textOptions } from '../../parts/agreed-texts.tsx';
import { mentorCommandPath, mentorPath, shortId } from '../mentors/mentor-path.ts';

/** What the form of a command to a mentor is made from. */
export interface MentorGround {
  readonly view: MentorView;
  readonly catalogue: Catalogue;
  readonly today: LocalDate;
  /** The corps, where the form asks for other mentors and the asker may see it. */
  readonly corps: readonly MentorEntry[];
}

/** By number and area: who they are one need not be told to choose them. */
const others = ({ corps, view }: MentorGround): readonly FormOption[] | undefined =>
  corps.length === 0
    ? undefined
    : corps
        .filter(({ mentor }) => mentor !== view.mentor.mentor)
        .map(({ mentor, areas }) => [mentor, [shortId(mentor), ...areas.slice(0, 1)].join(' · ')] as const)
        .toSorted(([, one], [, other]) => one.localeCompare(other))
        .map(([value, text]) => ({ value, text: { da: text, en: text } }));

/** What there is to choose among for a mentor: the catalogue's, and the corps. */
const optionsIn = (ground: MentorGround): Readonly<Record<string, readonly FormOption[] | undefined>> => ({
  module: trainingModules(ground.catalogue).map((value) => ({
    value,
    text: trainingName(ground.catalogue, value),
  })),
  version: textOptions(ground.catalogue, 'confidentiality', ground.today),
  'dilemmas.dilemma': ground.catalogue.mentorCorps.dilemmas.value.map(({ id, title }) => ({
    value: id,
    text: title,
  })),
  participants: others(ground),
});

/** The texts that a form is about. */
export const textsFor = (type: MentorAction, { catalogue, today }: MentorGround): readonly AgreedText[] =>
  type === 'SignConfidentialityDeclaration' ? agreedTexts(catalogue, 'confidentiality', today) : [];

const told = ({ view }: MentorGround): object => view.mentor;

const known: Readonly<Partial<Record<MentorAction, (ground: MentorGround) => object | null | undefined>>> = {
  DeclareAvailability: ({ view }) => view.mentor.availability,
  DescribeMentor: told,
  StateMentorKind: told,
  SignConfidentialityDeclaration: (ground) => textsFor('SignConfidentialityDeclaration', ground)[0],
};

/** What the mentor has told before stands in the form that tells it anew; of a text, its newest version. */
export const mentorDefaults = ({ type, Body }: MentorEndpoint, ground: MentorGround): Typed =>
  writeForm(formOf(Body), known[type]?.(ground) ?? {});

/** The form of a command to a mentor. */
export const mentorForm = (
  { type, Body }: MentorEndpoint,
  ground: MentorGround,
  sent: Pick<FormGiven, 'typed' | 'problems' | 'commandId' | 'seen'>,
): FormGiven => {
  const { mentor } = ground.view.mentor;
  return formGiven(
    Body,
    {
      ...{ title: commandName(type), action: mentorCommandPath(mentor, type), back: mentorPath(mentor) },
      sources: { options: optionsIn(ground), items: [] },
      settled: new Set(),
    },
    sent,
  );
};

import { trainingModules, trainingName, type Catalogue } from '#programmes';
import type { FormOption } from '#use-cases/form-view';
import { formOf } from '#use-cases/form-view';
import type { MentorEndpoint } from '#use-cases/mentor-endpoint';
import type { MentorView } from '#use-cases/queries/read-mentor';
import { commandName } from '#use-cases/words/command-names';
import type { FormGiven } from '../../forms/command-form.tsx';
import { formGiven } from '../../forms/form-given.ts';
import type { Typed } from '../../forms/typed.ts';
import { writeForm } from '../../forms/write-form.ts';
import { kebab } from '#messages/where-done';

/** Where a command is given to a mentor. */
const mentorCommandPath = (mentor: string, command: string): string =>
  `/console/mentors/${mentor}/do/${kebab(command)}`;

/** What there is to choose among for a mentor: the catalogue's. */
const optionsIn = (catalogue: Catalogue): Readonly<Record<string, readonly FormOption[]>> => ({
  module: trainingModules(catalogue).map((value) => ({
    value,
    text: trainingName(catalogue, value),
  })),
  'dilemmas.dilemma': catalogue.mentorCorps.dilemmas.value.map(({ id, title }) => ({
    value: id,
    text: title,
  })),
});

/** What the mentor has told before stands in the form that tells it anew. */
export const mentorDefaults = ({ type, Body }: MentorEndpoint, { mentor }: MentorView): Typed => {
  const known =
    type === 'DeclareAvailability'
      ? mentor.availability
      : type === 'DescribeMentor' || type === 'StateMentorKind'
        ? mentor
        : null;
  return writeForm(formOf(Body), known ?? {});
};

/** The form of a command to a mentor. */
export const mentorForm = (
  { type, Body }: MentorEndpoint,
  mentor: string,
  catalogue: Catalogue,
  sent: Pick<FormGiven, 'typed' | 'problems' | 'commandId' | 'seen'>,
): FormGiven =>
  formGiven(
    Body,
    {
      title: commandName(type),
      action: mentorCommandPath(mentor, type),
      back: `/console/mentors/${mentor}`,
      sources: { options: optionsIn(catalogue), items: [] },
      settled: new Set(),
    },
    sent,
  );

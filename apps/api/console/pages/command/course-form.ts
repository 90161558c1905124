import { formOf, type FormField } from '#use-cases/form-view';
import type { CourseEndpoint } from '#use-cases/course-endpoint';
import { commandName } from '#use-cases/words/command-names';
import type { FormGiven } from '../../forms/command-form.tsx';
import type { FieldProblems } from '../../forms/filled.tsx';
import { formGiven } from '../../forms/form-given.ts';
import type { Typed } from '../../forms/typed.ts';
import { commandPath } from '#messages/where-done';
import { settledIn } from './course-defaults.ts';
import { optionsFor } from './course-options.ts';
import { coursePath } from './course-path.ts';
import type { Ground } from './ground.ts';
import { scoreItems } from './score-items.ts';

/** What one sees of a form before the rest: where a command deserves it. */
const preferred: Readonly<Partial<Record<Ground['action'], readonly string[]>>> = {
  CompleteFollowUp: ['note'],
  LogContact: ['channel', 'minutes', 'on', 'note'],
  RecordPostFollowUp: ['status', 'retained', 'unanswered'],
  SetGoal: ['text', 'focusArea'],
};

const namesIn = (fields: readonly FormField[], above = ''): readonly string[] =>
  fields.flatMap(({ name, input }) =>
    input.kind === 'part' ? namesIn(input.fields, `${above}${name}.`) : [above + name],
  );

/** The form of a command to a course, filled in as far as `ground` says. */
export const courseForm = (
  { type, Body }: CourseEndpoint,
  ground: Ground,
  sent: {
    readonly typed: Typed;
    readonly problems: FieldProblems;
    readonly commandId: string;
    readonly seen: string;
  },
): FormGiven => {
  const options = Object.fromEntries(namesIn(formOf(Body)).map((name) => [name, optionsFor(name, ground)]));
  return formGiven(
    Body,
    {
      title: commandName(type),
      action: commandPath(ground.view.id, type),
      back: coursePath(ground),
      sources: { options, items: scoreItems(ground) },
      settled: settledIn(ground),
      preferred: preferred[ground.action] ?? [],
    },
    sent,
  );
};

import type { Side } from '#courses';
import { courseEndpoints } from '#use-cases/courses/course-endpoints';
import type { CourseEndpoint } from '#use-cases/course-endpoint';
import type { OnADay } from '#use-cases/endpoint';
import { checkForm } from '../../forms/check-form.ts';
import type { FieldProblems } from '../../forms/filled.tsx';
import { oneTyped, type Typed } from '../../forms/typed.ts';
import type { Ground } from '../command/ground.ts';
import { dueMeasurements, windowOf } from './leg-fields.ts';

/** One of the commands that a talk comes to. */
export interface LegCommand {
  readonly endpoint: CourseEndpoint;
  readonly body: OnADay;
}

interface Meant {
  readonly endpoint: CourseEndpoint;
  /** Where its fields stand in the page. */
  readonly above: string;
  readonly typed: Typed;
}

/** What was typed under a name, by the names of the command's own form. */
const typedUnder = (typed: Typed, above: string): Typed =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith(above) && oneTyped(typed, name) !== '' ? [[name.slice(above.length), value]] : [],
    ),
  );

const meantBy = (ground: Ground, leg: Side): readonly Meant[] => {
  const optional = (endpoint: CourseEndpoint, above: string, more: Typed): readonly Meant[] => {
    const typed = typedUnder(ground.typed, above);
    return Object.keys(typed).length === 0 ? [] : [{ endpoint, above, typed: { ...typed, ...more } }];
  };
  const note = oneTyped(ground.typed, `${leg}.note`);
  return [
    ...optional(courseEndpoints.LogContact, `${leg}.contact.`, {}),
    ...dueMeasurements(ground, leg).flatMap(({ rule, ordinal }) =>
      optional(courseEndpoints.ReceiveMeasurement, `${leg}.${rule}.`, {
        ...{ instrument: rule, ordinal: String(ordinal), respondent: leg },
      }),
    ),
    {
      endpoint: courseEndpoints.CompleteFollowUp,
      above: `${leg}.`,
      typed: { ...windowOf(ground), leg, note },
    },
  ];
};

/** The commands that the talk with one side comes to, or what is wrong with what was typed of it. */
export const legCommands = async (
  ground: Ground,
  leg: Side,
): Promise<{ readonly commands: readonly LegCommand[]; readonly problems: FieldProblems }> => {
  const checked = await Promise.all(
    meantBy(ground, leg).map(async (meant) => ({
      ...meant,
      ...(await checkForm(meant.endpoint.Body, meant.typed)),
    })),
  );
  return {
    commands: checked.flatMap(({ endpoint, body }) => (body === undefined ? [] : [{ endpoint, body }])),
    problems: Object.fromEntries(
      checked.flatMap(({ above, problems = {} }) =>
        Object.entries(problems).map(([name, problem]) => [above + name, problem]),
      ),
    ),
  };
};

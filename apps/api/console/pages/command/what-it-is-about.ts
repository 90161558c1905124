import { formOf } from '#use-cases/form-view';
import type { CourseEndpoint } from '#use-cases/course-endpoint';
import { cameFrom, carrying } from '../../forms/came-from.ts';
import type { WhichLink } from '../../forms/which.tsx';
import { oneTyped } from '../../forms/typed.ts';
import { commandPath } from '#messages/where-done';
import { optionsFor } from './course-options.ts';
import type { Ground } from './ground.ts';
import { windowLinks } from './windows.ts';

/** Links among which one chooses before the form, where the form depends on it; undefined: it is known. */
export const linksBefore = (
  { type, Body }: CourseEndpoint,
  ground: Ground,
): readonly WhichLink[] | undefined => {
  const fields = formOf(Body);
  const path = commandPath(ground.view.id, type);
  const lacks = (name: string): boolean =>
    oneTyped(ground.typed, name) === '' && fields.some((field) => field.name === name);
  if (lacks('rule') || (lacks('ordinal') && fields.some(({ name }) => name === 'rule')))
    return windowLinks(ground, path);
  const hasScores = fields.some(({ input }) => input.kind === 'scores');
  const decisive = [
    ...(hasScores ? ['instrument', 'measurement'] : []),
    ...(type === 'MigrateProgramme' ? ['version'] : []),
  ];
  const named = decisive.find(lacks);
  return named === undefined
    ? undefined
    : optionsFor(named, ground)?.map(({ value, text }) => ({
        href: carrying(
          `${path}?${new URLSearchParams({ [named]: value }).toString()}`,
          cameFrom(ground.typed),
        ),
        text,
      }));
};

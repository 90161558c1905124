import type { Course } from './course.ts';
import { targetsOf } from './leads-to.ts';
import { courseLifecycle } from './lifecycle.ts';
import { phaseOf, phases } from './phases.ts';
import { stateNames } from './state-names.ts';
import { isByItself } from './who.ts';

type State = Course['state'];

/** One arrow of the diagram: what leads from one state to another. */
interface Arrow {
  readonly from: keyof typeof courseLifecycle;
  readonly command: string;
  readonly to: State;
}

const states = Object.keys(phaseOf) as State[];

const rowsOf = (state: keyof typeof courseLifecycle): readonly [string, object][] =>
  Object.entries(courseLifecycle[state]) as [string, object][];

const arrows: readonly Arrow[] = (Object.keys(courseLifecycle) as Arrow['from'][]).flatMap((from) =>
  rowsOf(from).flatMap(([command, decide]) => targetsOf(decide).map((to) => ({ from, command, to }))),
);

/** Commands between the same two states share one arrow. */
const arrowLines = (): readonly string[] => {
  const labels = new Map<string, string[]>();
  for (const { from, command, to } of arrows) {
    const ends = `${from === 'notReferred' ? '[*]' : from} --> ${to}`;
    labels.set(ends, [...(labels.get(ends) ?? []), command]);
  }
  return [...labels].map(([ends, commands]) => `  ${ends}: ${commands.join(', ')}`);
};

const phaseLines = (): readonly string[] =>
  phases.flatMap((phase) => [
    `  state ${phase} {`,
    ...states.filter((state) => phaseOf[state] === phase).map((state) => `    ${state}`),
    '  }',
  ]);

const endLines = (): readonly string[] =>
  states.filter((state) => !arrows.some(({ from }) => from === state)).map((state) => `  ${state} --> [*]`);

const tableLine = (state: keyof typeof courseLifecycle): string => {
  const cells = rowsOf(state).map(([command, decide]) => {
    const name = isByItself(command) ? `_${command}_` : command;
    const targets = targetsOf(decide);
    return targets.length === 0 ? name : `${name} → **${targets.join(', ')}**`;
  });
  const { da, en } = stateNames[state];
  return `| \`${state}\` | ${en} / ${da} | ${cells.join(' · ')} |`;
};

/** The states and what leads from one to another, as a Mermaid diagram read off the lifecycle table. */
export const lifecycleDiagram = (): string =>
  ['```mermaid', 'stateDiagram-v2', ...phaseLines(), ...arrowLines(), ...endLines(), '```'].join('\n');

/** The page `docs/lifecycle.md`: the diagram, and a table of what each state allows. */
export const lifecyclePage = (): string =>
  [
    '# The life of a course',
    '',
    'Generated from `libs/courses/lifecycle.ts`; a test keeps it current. After a change of the table:',
    '`UPDATE_DOCS=1 npm run test:unit`. That a command leads to these states and no others is a tested law.',
    '',
    lifecycleDiagram(),
    '',
    '## What may be done in each state',
    '',
    'Bold: the state it leads to (it may also stay, as after the first of two yeses). Italics: what the course does by',
    'itself, or an import at its end. What is not listed is refused with `NOT_ALLOWED_NOW`.',
    '',
    '<!-- prettier-ignore-start -->',
    '| state | name | commands |',
    '|---|---|---|',
    ...(['notReferred', ...states] as const).map(tableLine),
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');

import type { ComponentChildren } from 'preact';
import { commandName } from '#use-cases/words/command-names';
import { useLanguage } from '../language/spoken.tsx';
import { addressWith, type Asked } from './address-with.ts';
import { pathBesideList, type CommandBesideList } from './beside-lists.ts';
import type { Column } from './table.tsx';

interface Given {
  /** What may be done to the courses that are chosen. */
  readonly commands: readonly CommandBesideList[];
  /** Where the list stands, and what it was asked for. */
  readonly path: string;
  readonly asked: Asked;
  /** What the list shows already, for the form to begin with. */
  readonly filled: Asked;
  readonly children: ComponentChildren;
}

const words = {
  choose: { da: 'Vælg', en: 'Choose' },
  chooseOne: (number: string) => ({ da: `Vælg forløb ${number}`, en: `Choose course ${number}` }),
  all: { da: 'Vælg alle på siden', en: 'Choose all on this page' },
  none: { da: 'Vælg ingen', en: 'Choose none' },
  chosenAlone: { da: ': kun de valgte', en: ': the chosen ones only' },
} as const;

const areAllChosen = (asked: Asked): boolean => asked['chosen'] === 'all';

/** A list from which courses are chosen for a command to those alone. It needs no script: all are chosen by the server. */
export const ChooseCourses = ({ commands, path, asked, filled, children }: Given) => {
  const { say } = useLanguage();
  const [first] = commands;
  if (first === undefined) return <>{children}</>;
  const all = areAllChosen(asked);
  const chosen = all ? undefined : 'all';
  const hidden = Object.entries(filled).filter(([, value]) => value !== undefined);
  return (
    <form method="get" action={pathBesideList(first)}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* Tells that courses were to be chosen also where none is. */}
      <input type="hidden" name="courses" value="" />
      <p>
        <a href={addressWith(path, asked, { after: asked['after'], chosen })}>
          {say(all ? words.none : words.all)}
        </a>
      </p>
      {children}
      <div class="form-acts choose-acts">
        {commands.map((command) => (
          <button
            key={command}
            type="submit"
            class="button button-secondary"
            formAction={pathBesideList(command)}
          >
            {say(commandName(command))}
            {say(words.chosenAlone)}
          </button>
        ))}
      </div>
    </form>
  );
};

interface Choosable {
  readonly course: string;
  readonly number: string;
}

/** The column in which courses are chosen; none where nothing can be done with them. `keyOf`: what tells lines apart. */
export const choiceColumn = <Line extends Choosable>(
  commands: readonly CommandBesideList[],
  asked: Asked,
  keyOf: (line: Line) => string,
): readonly Column<Line>[] =>
  commands.length === 0
    ? []
    : [
        {
          head: words.choose,
          cell: (line) => <Choice id={`choose-${keyOf(line)}`} of={line} chosen={areAllChosen(asked)} />,
        },
      ];

/** Its id keeps a tick with its line when the list changes where it stands. */
const Choice = ({
  id,
  of: { course, number },
  chosen,
}: {
  readonly id: string;
  readonly of: Choosable;
  readonly chosen: boolean;
}) => {
  const { say } = useLanguage();
  return (
    <label class="choice">
      <input type="checkbox" id={id} name="courses" value={course} checked={chosen} />
      <span class="sr-only">{say(words.chooseOne(number))}</span>
    </label>
  );
};

import type { LocalDate } from '#kernel';
import { mentorStateNames } from '#mentors';
import type { Named } from '#use-cases/queries/names';
import { choiceWordOf } from '#use-cases/words/choice-words';
import type { MentorEntry } from '#views/mentors';
import { shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { Someone } from '../../parts/someone.tsx';
import { Table, type Column } from '../../parts/table.tsx';
import { mentorPath, shortId } from './mentor-path.ts';
import { words } from './words.ts';

interface Given {
  readonly lines: readonly MentorEntry[];
  readonly names: ReadonlyMap<string, Named> | null;
}

/** One line for each mentor: what is taken, what is offered, what expires. */
export const MentorTable = ({ lines, names }: Given) => {
  const { language, say } = useLanguage();
  const named = (code: string): string => say(choiceWordOf(code) ?? { da: code, en: code });
  const day = (date: LocalDate | null): string =>
    date === null ? say(words.none) : shortDate(language, date);
  const name: Column<MentorEntry> = {
    head: words.name,
    cell: ({ mentor }) => <Someone known={names?.get(mentor)} />,
  };
  return (
    <Table
      lines={lines}
      keyOf={({ mentor }) => mentor}
      columns={[
        { head: words.mentor, cell: ({ mentor }) => <a href={mentorPath(mentor)}>{shortId(mentor)}</a> },
        ...(names === null ? [] : [name]),
        { head: words.state, cell: ({ state }) => say(mentorStateNames[state]) },
        { head: words.places, cell: ({ placesTaken, capacity }) => say(words.taken(placesTaken, capacity)) },
        {
          head: words.offers,
          cell: ({ trades, areas }) => [...trades.map(named), ...areas].join(', ') || say(words.none),
        },
        { head: words.expires, cell: ({ nextExpiry }) => day(nextExpiry) },
        { head: words.lastCare, cell: ({ lastCare }) => day(lastCare) },
      ]}
    />
  );
};

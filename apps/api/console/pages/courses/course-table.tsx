import type { LocalText } from '#calendar';
import { stateNames } from '#courses';
import type { CourseNames } from '#use-cases/queries/names';
import type { CaseloadEntry } from '#views/caseload';
import { shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { phaseNames } from '../../parts/phase-names.ts';
import { Someone } from '../../parts/someone.tsx';
import { Table, type Column } from '../../parts/table.tsx';
import { words } from './words.ts';

interface Given {
  readonly lines: readonly CaseloadEntry[];
  readonly names: ReadonlyMap<string, CourseNames> | null;
  readonly programmes: ReadonlyMap<string, LocalText>;
  readonly nameOfDuty: (rule: string) => LocalText;
  /** Where lines are chosen, if they can be. */
  readonly choice: readonly Column<CaseloadEntry>[];
}

/** One line for each course: where it is, and what is due next. */
export const CourseTable = ({ lines, names, programmes, nameOfDuty, choice }: Given) => {
  const { language, say } = useLanguage();
  return (
    <Table
      lines={lines}
      keyOf={({ course }) => course}
      columns={[
        ...choice,
        {
          head: words.course,
          cell: ({ course, number }) => <a href={`/console/courses/${course}`}>{number}</a>,
        },
        ...(names === null ? [] : people(names)),
        {
          head: words.state,
          cell: ({ phase, state, phaseSince }) => (
            <>
              {say(phaseNames[phase])}: {say(stateNames[state])}
              <br />
              {say(words.since).toLowerCase()} {shortDate(language, phaseSince)}
            </>
          ),
        },
        {
          head: words.programme,
          cell: ({ programme }) => say(programmes.get(programme) ?? { da: programme, en: programme }),
        },
        { head: words.next, cell: (line) => <Next line={line} nameOfDuty={nameOfDuty} /> },
        {
          head: words.lastContact,
          cell: ({ lastContact }) =>
            lastContact === null ? say(words.none) : shortDate(language, lastContact),
        },
      ]}
    />
  );
};

/** Whom a course is about, as far as it may be said. */
const people = (names: NonNullable<Given['names']>): readonly Column<CaseloadEntry>[] => [
  { head: words.mentee, cell: ({ course }) => <Someone known={names.get(course)?.mentee} /> },
  { head: words.mentor, cell: ({ course }) => <Mentor known={names.get(course)?.mentor} /> },
];

const Mentor = ({ known }: { readonly known: CourseNames['mentor'] | undefined }) => {
  const { say } = useLanguage();
  return known === null ? <>{say(words.none)}</> : <Someone known={known} />;
};

const Next = ({
  line: { nextRule, nextDue },
  nameOfDuty,
}: Pick<Given, 'nameOfDuty'> & { readonly line: CaseloadEntry }) => {
  const { language, say } = useLanguage();
  if (nextRule === null || nextDue === null) return <>{say(words.none)}</>;
  return (
    <>
      {shortDate(language, nextDue)}
      <br />
      {say(nameOfDuty(nextRule))}
    </>
  );
};

import type { LocalText } from '#calendar';
import { stateNames } from '#courses';
import type { CourseNames } from '#use-cases/queries/names';
import { ruleName } from '#use-cases/words/rule-names';
import type { CaseloadEntry } from '#views/caseload';
import { shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { phaseNames } from '../../parts/phase-names.ts';
import { Someone } from '../../parts/someone.tsx';
import { words } from './words.ts';

interface Given {
  readonly lines: readonly CaseloadEntry[];
  readonly names: ReadonlyMap<string, CourseNames> | null;
  readonly programmes: ReadonlyMap<string, LocalText>;
}

/** One line for each course: where it is, and what is due next. */
export const CourseTable = ({ lines, names, programmes }: Given) => {
  const { say } = useLanguage();
  const heads = [
    words.course,
    ...(names === null ? [] : [words.mentee, words.mentor]),
    ...[words.state, words.programme, words.next, words.lastContact],
  ];
  return (
    <table class="table table--responsive-headers">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.da} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.course} line={line} names={names} programmes={programmes} />
        ))}
      </tbody>
    </table>
  );
};

const Line = ({ line, names, programmes }: Omit<Given, 'lines'> & { readonly line: CaseloadEntry }) => {
  const { language, say } = useLanguage();
  const { course, number, phase, state, phaseSince, programme, nextRule, nextDue, lastContact } = line;
  const people = names?.get(course);
  return (
    <tr>
      <td data-title={say(words.course)}>
        <a href={`/console/courses/${course}`}>{number}</a>
      </td>
      {names !== null && (
        <>
          <td data-title={say(words.mentee)}>
            <Someone known={people?.mentee} />
          </td>
          <td data-title={say(words.mentor)}>
            {people?.mentor === null ? say(words.none) : <Someone known={people?.mentor} />}
          </td>
        </>
      )}
      <td data-title={say(words.state)}>
        {say(phaseNames[phase])}: {say(stateNames[state])}
        <br />
        {say(words.since).toLowerCase()} {shortDate(language, phaseSince)}
      </td>
      <td data-title={say(words.programme)}>
        {programmes.has(programme) ? say(programmes.get(programme) ?? words.none) : programme}
      </td>
      <td data-title={say(words.next)}>
        {nextRule === null || nextDue === null ? (
          say(words.none)
        ) : (
          <>
            {shortDate(language, nextDue)}
            <br />
            {say(ruleName(nextRule) ?? { da: nextRule, en: nextRule })}
          </>
        )}
      </td>
      <td data-title={say(words.lastContact)}>
        {lastContact === null ? say(words.none) : shortDate(language, lastContact)}
      </td>
    </tr>
  );
};
